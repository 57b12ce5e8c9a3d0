using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>Every variant of every keyword that is no keyword or exception itself; only of whole-word forms.</summary>
internal static class FormVariants
{
    public static IReadOnlyList<FormVariant> Of(KeywordSet keywords)
    {
        var listed = keywords.Keywords.Where(term => term.Unit == MatchUnit.WholeWord).Select(term => term.Form).ToHashSet(StringComparer.Ordinal);
        return [.. keywords.Forms.Index()
            .Where(form => form.Item.Unit == MatchUnit.WholeWord)
            .SelectMany(form => Of(form.Item, form.Index))
            .Where(variant => !listed.Contains(variant.Form))
            .DistinctBy(variant => (variant.Form, variant.Keyword))];
    }

    // The order decides what a form is called that can be made in two ways.
    private static IEnumerable<FormVariant> Of(KeywordForm form, int index) =>
        OptionalParts(form).Select(optional => new FormVariant(optional, index, LintKind.OptionalPart, "the line has it under profile extended"))
            .Concat(InflectionVariants.Of(form.Form).Select(found => new FormVariant(found.Form, index, found.Kind, found.How)))
            .Concat(SpellingVariants.Of(form.Form).Select(found => new FormVariant(found.Form, index, LintKind.Spelling, found.How)));

    private static IEnumerable<string> OptionalParts(KeywordForm form) => form.Origins
        .Where(line => line.Term.Contains('(', StringComparison.Ordinal))
        .SelectMany(line => KeywordExpander.Expand(line, KeywordProfile.Extended))
        .Where(term => term.Unit == MatchUnit.WholeWord)
        .Select(term => term.Form);
}
