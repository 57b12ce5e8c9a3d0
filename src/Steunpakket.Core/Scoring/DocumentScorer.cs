namespace Steunpakket.Core.Scoring;

/// <summary>Scores one document with a frozen model; the same document always gets the same bits.</summary>
public sealed class DocumentScorer(ScoringModel model)
{
    private readonly RawScorer _raw = new(model.Weights);

    private TermWeights Weights => model.Weights;

    public ScoredDocument Score(DocumentTerms document)
    {
        var raw = _raw.Score(document);
        TermCount[] relevant = [.. document.Terms.Where(term => Weights.Roles.InRelevance(term.Term))];
        var hits = relevant.Sum(term => term.Count);
        return new()
        {
            Id = document.Id,
            Hits = hits,
            Relevance = new(relevant.Sum(term => Weights.Points(term.Term, term.Count).Value)),
            Lines = [.. model.Maxima.Lines.Select((maximum, i) => LineScore.Of(maximum.Line, raw.Lines[i], maximum.Scale))],
            General = LineScore.Of(model.Maxima.General.Line, raw.General, model.Maxima.General.Scale),
            Bm25 = Bm25Of(relevant, document.Words),
            HitsPer1000 = document.Words == 0 ? null : 1000.0 * hits / document.Words,
            BestPage = BestPage.Of(document, Weights),
            Because = Because(document),
        };
    }

    private RawScore Bm25Of(IEnumerable<TermCount> terms, int words)
    {
        var statistics = Weights.Statistics;
        var length = Bm25.RelativeLength(words, statistics.AverageWords);
        return new(terms.Sum(term => Bm25.Idf(statistics.Documents, statistics.DocumentFrequencies[term.Term])
            * Bm25.Saturation(term.Count, length, Weights.Options.K1, Weights.Options.B)));
    }

    private IReadOnlyList<TermPoints> Because(DocumentTerms document) =>
    [
        .. document.Terms
            .Select(term => new TermPoints(
                Weights.Terms.Terms[term.Term],
                term.Count,
                Weights.Idf[term.Term],
                Weights.Points(term.Term, term.Count),
                term.Pages is [var first, ..] ? first.Page : null))
            .OrderByDescending(points => points.Points.Value)
            .ThenBy(points => points.Term.Form, StringComparer.Ordinal),
    ];
}
