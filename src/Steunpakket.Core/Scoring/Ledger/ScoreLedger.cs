namespace Steunpakket.Core.Scoring.Ledger;

/// <summary>The whole account of one document's scores: nothing in it is taken from a stored score, so that it can be held against one.</summary>
public sealed record ScoreLedger
{
    /// <summary>Name of the score that is in no action line.</summary>
    public const string Relevance = "relevantie_score";

    private ScoreLedger(int hits, IReadOnlyList<LedgerScore> scores) => (Hits, Scores) = (hits, scores);

    /// <summary>Occurrences of the keywords that relevantie_score counts.</summary>
    public int Hits { get; }

    /// <summary>relevantie_score, the action lines in ordinal order, the general group.</summary>
    public IReadOnlyList<LedgerScore> Scores { get; }

    public static ScoreLedger Of(ScoringModel model, DocumentTerms document)
    {
        var roles = model.Weights.Roles;
        TermCount[] relevant = [.. document.Terms.Where(term => roles.InRelevance(term.Term))];
        return new(
            relevant.Sum(term => term.Count),
            [
                Score(model.Weights, relevant, Relevance, maximum: null),
                .. model.Maxima.Lines.Select((maximum, line) =>
                    Score(model.Weights, document.Terms.Where(term => roles.LinesOf(term.Term).Contains(line)), maximum.Line, maximum)),
                Score(model.Weights, document.Terms.Where(term => roles.InGeneral(term.Term)), model.Maxima.General.Line, model.Maxima.General),
            ]);
    }

    private static LedgerScore Score(TermWeights weights, IEnumerable<TermCount> counts, string name, LineMaximum? maximum)
    {
        LedgerTerm[] terms = [.. counts.Select(count => Of(weights, count))];
        var sum = new RawScore(terms.OrderBy(term => term.Term.Form, StringComparer.Ordinal).Sum(term => term.Points.Value));
        return new()
        {
            Name = name,
            Sum = sum,
            Terms =
            [
                .. terms.Select(term => term with { Share = sum.Value == 0 ? null : term.Points.Value / sum.Value })
                    .OrderByDescending(term => term.Points.Value).ThenBy(term => term.Term.Form, StringComparer.Ordinal),
            ],
            Maximum = maximum,
            Line = maximum is null ? null : LineScore.Of(name, sum, maximum.Scale),
        };
    }

    private static LedgerTerm Of(TermWeights weights, TermCount count) => new(
        weights.Terms.Terms[count.Term],
        count.Count,
        count.Pages ?? [],
        weights.Statistics.DocumentFrequencies[count.Term],
        weights.Idf[count.Term],
        new(TermFrequencyWeight.Of(weights.Options.Tf, count.Count) * weights.Idf[count.Term]),
        Share: null);
}
