namespace Steunpakket.Core.Scoring;

/// <summary>Hits and relevantie_score over the keywords that a reader has selected (METHOD 4.5): they add up over disjoint selections.</summary>
/// <remarks>Expansions never count, selected or not; a selected keyword counts, whatever group the options exclude.</remarks>
public static class DynamicScore
{
    public static int Hits(ScoredDocument document, IReadOnlySet<string> forms) =>
        Selected(document, forms).Sum(term => term.Count);

    public static RawScore Relevance(ScoredDocument document, IReadOnlySet<string> forms) =>
        new(Selected(document, forms).OrderBy(term => term.Term.Form, StringComparer.Ordinal).Sum(term => term.Points.Value));

    private static IEnumerable<TermPoints> Selected(ScoredDocument document, IReadOnlySet<string> forms) =>
        document.Because.Where(term => !term.Term.IsExpansion && forms.Contains(term.Term.Form));
}
