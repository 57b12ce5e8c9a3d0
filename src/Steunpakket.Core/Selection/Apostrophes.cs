namespace Steunpakket.Core.Selection;

/// <summary>People type <c>foto's</c>, word processors make <c>foto’s</c> of it, and texts hold both.</summary>
internal static class Apostrophes
{
    private const char Typewriter = '\'';
    private const char Typographic = '\u2019';

    /// <summary>Each term with its place in the list, and once more with its other apostrophe where the list does not hold that by itself.</summary>
    public static IEnumerable<(MatchTerm Term, int Index)> BothWays(IReadOnlyList<MatchTerm> terms)
    {
        var listed = terms.Select(term => (term.Form, term.Unit)).ToHashSet();
        foreach (var (index, term) in terms.Index())
        {
            yield return (term, index);
            foreach (var form in Others(term.Form).Distinct().Where(form => listed.Add((form, term.Unit))))
            {
                yield return (term with { Form = form }, index);
            }
        }
    }

    private static IEnumerable<string> Others(string form) =>
        [form.Replace(Typewriter, Typographic), form.Replace(Typographic, Typewriter)];
}
