using Steunpakket.Core.Scoring;
using Steunpakket.Core.Tests.Comparison.Cube;

namespace Steunpakket.Core.Tests.Comparison.Sensitivity;

/// <summary>Raw scores under other words and weights by the formulas in METHOD 4.3 to 4.6, over the fit set of a model.</summary>
internal sealed class PlainScores(PlacedCorpus corpus, ScoringModel model, IReadOnlySet<string> studyForms, IReadOnlyDictionary<(string, string), double> cosines)
{
    /// <summary>How a document scores on a line.</summary>
    public Func<PlacedCorpus.Placed, double> Of(string keywords, string weights, string line)
    {
        var heaviest = corpus.Terms.Terms.Select((term, i) => (term, i)).Where(pair => pair.term.Groups.Contains(line))
            .OrderByDescending(pair => corpus.Selected.SelectMany(placed => placed.Document.Terms).Where(count => count.Term == pair.i).Sum(count => count.Count))
            .First().i;
        bool Includes(int i) => corpus.Terms.Terms[i].Groups.Contains(line) && keywords switch
        {
            "zonder_uitbreiding" => !corpus.Terms.Terms[i].IsExpansion,
            "profiel_study" => corpus.Terms.Terms[i].IsExpansion || studyForms.Contains(corpus.Terms.Terms[i].Form),
            "zonder_zwaarste" => i != heaviest,
            _ => true,
        };
        return placed =>
        {
            double[] points = [.. placed.Document.Terms.Where(count => Includes(count.Term)).Select(count => Points(count, weights, line))];
            return keywords == "max_aandeel_50" ? points.Sum(one => Math.Min(one, points.Sum() / 2)) : points.Sum();
        };
    }

    private double Points(TermCount count, string weights, string line)
    {
        var (n, df) = (model.Weights.Statistics.Documents, model.Weights.Statistics.DocumentFrequencies[count.Term]);
        var idf = weights switch
        {
            "gensim-log2" => Math.Log2((double)n / df),
            "textbook-ln" => Math.Log((double)n / df),
            _ => Math.Log((1.0 + n) / (1.0 + df)) + 1,
        };
        var term = corpus.Terms.Terms[count.Term];
        var factor = weights == "cosinus" && term.IsExpansion ? cosines[(term.Form, line)] : 1;
        return factor * ((weights == "log" ? 1 + Math.Log(count.Count) : count.Count) * idf);
    }
}
