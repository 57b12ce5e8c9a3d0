using System.Globalization;
using System.Net;

namespace Steunpakket.Io.Sources;

/// <summary>Texts and addresses as sources write them, made fit for tables.</summary>
public static class ListedText
{
    /// <summary>Character entities decoded once, white space as single spaces, nothing invisible.</summary>
    /// <returns>Null when nothing is left.</returns>
    public static string? Clean(string? text) => CleanPlain(WebUtility.HtmlDecode(text));

    /// <summary>The same for what has no entities.</summary>
    public static string? CleanPlain(string? text)
    {
        // Line ends and tabs would break every table a person opens; what nobody can see (zero-width spaces) helps nobody.
        var visible = string.Concat((text ?? string.Empty).Where(c => char.IsWhiteSpace(c)
            || char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned)));
        return string.IsNullOrWhiteSpace(visible) ? null : string.Join(' ', visible.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
