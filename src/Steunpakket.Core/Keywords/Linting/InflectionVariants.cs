using Steunpakket.Core.Dutch;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>Inflects the last word of a form, the adjectives before it, and both.</summary>
internal static class InflectionVariants
{
    public static IEnumerable<(string Form, LintKind Kind, string How)> Of(string form)
    {
        var words = form.Split(' ');
        var last = Ends(words[^1]).ToList();
        var fronts = Adjectives(words[..^1]).ToList();
        return last.Select(word => (string.Join(' ', [.. words[..^1], word]), LintKind.Inflection, "other number or -e form"))
            .Concat(fronts.Select(front => (string.Join(' ', [.. front, words[^1]]), LintKind.Agreement, "the adjective has another ending")))
            .Concat(from front in fronts
                    from word in last
                    select (string.Join(' ', [.. front, word]), LintKind.Inflection, "other number, and the adjective agrees"));
    }

    private static IEnumerable<string> Ends(string word) =>
        DutchWords.FunctionWords.Contains(word) ? [] : DutchInflection.Variants(word);

    // Only with and without -e: an adjective before a noun has no other forms.
    private static IEnumerable<string[]> Adjectives(string[] words) =>
        from at in Enumerable.Range(0, words.Length)
        where CompoundRule.IsAdjective(words[at]) && !DutchWords.FunctionWords.Contains(words[at])
        from variant in DutchInflection.Variants(words[at])
        where variant.EndsWith('e') != words[at].EndsWith('e') && !variant.EndsWith('n') && !variant.EndsWith('s')
        select (string[])[.. words[..at], variant, .. words[(at + 1)..]];
}
