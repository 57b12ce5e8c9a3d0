using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>The parts in which one-word keywords and their inflections can be left hanging: jeugd- and hulp, of jeugdhulp.</summary>
internal sealed class SuspendedProbe
{
    private const int ShortestPart = 3;

    public SuspendedProbe(LintForms forms)
    {
        var listed = forms.Forms.Index().Where(form => form.Item.Unit == MatchUnit.WholeWord).Select(form => (form.Item.Form, Keyword: form.Index));
        var inflected = forms.Variants.Where(variant => variant.Kind == LintKind.Inflection).Select(variant => (variant.Form, variant.Keyword));
        var parts = listed.Concat(inflected)
            .Where(word => word.Form.All(char.IsLetter))
            .DistinctBy(word => word.Form)
            .SelectMany(word => Cut(word.Form, forms.Forms[word.Keyword].Form)
                .Select(joint => new SuspendedPart(word.Form[..joint], word.Form[joint..], word.Keyword)))
            .ToList();
        ByHead = parts.ToLookup(part => part.Head, StringComparer.Ordinal);
        ByTail = parts.ToLookup(part => part.Tail, StringComparer.Ordinal);
    }

    public ILookup<string, SuspendedPart> ByHead { get; }

    public ILookup<string, SuspendedPart> ByTail { get; }

    // An inflection is cut where its keyword can be: the ens of ouderens is an ending, no word.
    private static IEnumerable<int> Cut(string word, string keyword) =>
        Enumerable.Range(ShortestPart, Math.Max(0, Math.Min(word.Length, keyword.Length) - (2 * ShortestPart) + 1))
            .Where(joint => keyword.StartsWith(word[..joint], StringComparison.Ordinal));
}
