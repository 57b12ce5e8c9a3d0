using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>The different forms of all variants, with the matcher that finds them.</summary>
internal sealed class VariantProbe
{
    public VariantProbe(LintForms forms)
    {
        Variants = [.. forms.Variants.GroupBy(variant => variant.Form, StringComparer.Ordinal)];
        Matcher = forms.Everywhere([.. Texts.Select(text => new MatchTerm(text))]);
    }

    /// <summary>By form: what it is a variant of.</summary>
    public IReadOnlyList<IGrouping<string, FormVariant>> Variants { get; }

    public IReadOnlyList<string> Texts => [.. Variants.Select(variant => variant.Key)];

    public KeywordMatcher Matcher { get; }
}
