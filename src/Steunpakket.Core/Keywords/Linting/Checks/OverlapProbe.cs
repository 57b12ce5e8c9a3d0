using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>The keywords that stand in a longer one, with the matcher that finds them everywhere.</summary>
internal sealed class OverlapProbe
{
    public OverlapProbe(LintForms forms)
    {
        Inner = forms.InsideOthers();
        Matcher = forms.Everywhere([.. Inner.Select(index => forms.Forms[index].ToTerm())]);
    }

    /// <summary>By term of the matcher: the index of the keyword.</summary>
    public IReadOnlyList<int> Inner { get; }

    public KeywordMatcher Matcher { get; }
}
