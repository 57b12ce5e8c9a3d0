using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison.Sensitivity;

/// <summary>Scores all documents of a cube for one line under other weights or terms, in ordinal order of terms as the scorer does.</summary>
internal sealed class LineRescorer
{
    private const int Remembered = 256;

    private readonly CorpusCube _cube;
    private readonly double[] _worth;
    private readonly double[] _frequency = new double[Remembered];
    private readonly TermFrequency _tf;

    /// <exception cref="ArgumentException">The weights are about other terms than the cube.</exception>
    public LineRescorer(CorpusCube cube, TermWeights weights)
    {
        if (weights.Terms.Terms.Count != cube.Terms.Terms.Count)
        {
            throw new ArgumentException("The weights are about other terms.", nameof(weights));
        }

        _cube = cube;
        _tf = weights.Options.Tf;

        // Both formulas of tf give 1 for one occurrence.
        _worth = [.. Enumerable.Range(0, cube.Terms.Terms.Count).Select(term => weights.Points(term, 1).Value)];
        for (var count = 1; count < Remembered; count++)
        {
            _frequency[count] = TermFrequencyWeight.Of(_tf, count);
        }
    }

    /// <summary>Raw scores, one a document.</summary>
    /// <param name="includes">Per term.</param>
    /// <param name="factors">Per term; null for 1.</param>
    /// <param name="maxShare">As <see cref="KeywordChoice.MaxShare"/>.</param>
    public double[] Score(bool[] includes, double[]? factors, double maxShare)
    {
        var scores = new double[_cube.Documents];
        for (var document = 0; document < scores.Length; document++)
        {
            var sum = Sum(document, includes, factors, double.PositiveInfinity);
            scores[document] = maxShare < 1 && sum > 0 ? Sum(document, includes, factors, maxShare * sum) : sum;
        }

        return scores;
    }

    /// <summary>The raw score of one document.</summary>
    /// <param name="cap">The most that one term may bring.</param>
    public double Sum(int document, bool[] includes, double[]? factors, double cap)
    {
        var stretch = _cube.TermsOf(document);
        var terms = _cube.AllTerms[stretch];
        var counts = _cube.AllCounts[stretch];
        var sum = 0.0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (includes[terms[i]])
            {
                var points = Frequency(counts[i]) * _worth[terms[i]];
                sum += Math.Min(cap, factors is null ? points : factors[terms[i]] * points);
            }
        }

        return sum;
    }

    private double Frequency(int count) => count < Remembered ? _frequency[count] : TermFrequencyWeight.Of(_tf, count);
}
