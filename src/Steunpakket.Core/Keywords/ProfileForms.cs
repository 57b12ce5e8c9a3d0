namespace Steunpakket.Core.Keywords;

/// <summary>Which forms of one profile another profile would look for too.</summary>
public static class ProfileForms
{
    /// <returns>Labels; forms that only <paramref name="profile"/> has are not among them. Null when the set is of that profile.</returns>
    public static IReadOnlySet<string>? SharedWith(KeywordSet keywords, KeywordProfile profile) => keywords.Profile == profile
        ? null
        : keywords.Forms
            .Where(form => form.Origins.Any(line => KeywordExpander.Expand(line, profile).Any(term => term.Label == form.Label)))
            .Select(form => form.Label).ToHashSet(StringComparer.Ordinal);
}
