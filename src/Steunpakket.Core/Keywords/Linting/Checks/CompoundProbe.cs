using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>The keywords of one word, with the matcher that finds the words they are part of.</summary>
internal sealed class CompoundProbe
{
    private const int ShortestKeyword = 3;

    public CompoundProbe(LintForms forms)
    {
        Keywords = [.. forms.Forms.Index().Where(form => IsWord(form.Item)).Select(form => form.Index)];
        Matcher = forms.Everywhere([.. Keywords.Select(index => new MatchTerm(forms.Forms[index].Form, MatchUnit.Substring))]);
        OtherForms = forms.Variants.Select(variant => variant.Form).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>By term of the matcher: the index of the keyword.</summary>
    public IReadOnlyList<int> Keywords { get; }

    public KeywordMatcher Matcher { get; }

    /// <summary>Words that are variants, and so are no compounds.</summary>
    public IReadOnlySet<string> OtherForms { get; }

    private static bool IsWord(KeywordForm form) =>
        form.Unit == MatchUnit.WholeWord && form.Form.Length >= ShortestKeyword && form.Form.All(char.IsLetter);
}
