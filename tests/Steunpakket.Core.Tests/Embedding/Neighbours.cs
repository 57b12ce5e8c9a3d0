using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Tests.Embedding;

/// <summary>The words nearest by cosine.</summary>
internal sealed class Neighbours
{
    private readonly float[][] _units;

    public Neighbours(IEnumerable<float[]> vectors) => _units = [.. vectors.Select(Unit)];

    public Neighbours(VectorMatrix vectors)
        : this(Enumerable.Range(0, vectors.Rows).Select(word => vectors.Row(word).ToArray()))
    {
    }

    public IReadOnlyList<int> Of(int word, int count) =>
    [
        .. _units.Select((unit, other) => (other, cosine: Dot(_units[word], unit))).Where(pair => pair.other != word)
            .OrderByDescending(pair => pair.cosine).Take(count).Select(pair => pair.other),
    ];

    /// <summary>Mean share of the nearest ten that both have.</summary>
    public double Overlap(Neighbours other, IReadOnlyCollection<int> words) =>
        words.Average(word => Of(word, 10).Intersect(other.Of(word, 10)).Count() / 10.0);

    private static float[] Unit(float[] vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        return [.. vector.Select(number => number / length)];
    }

    private static float Dot(float[] a, float[] b)
    {
        var sum = 0f;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }
}
