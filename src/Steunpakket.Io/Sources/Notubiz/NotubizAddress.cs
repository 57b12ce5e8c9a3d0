using System.Text.RegularExpressions;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>Mends addresses as clerks and imports have written them (SOURCES 3.6).</summary>
internal static partial class NotubizAddress
{
    /// <returns>Null when it cannot be an address of the web.</returns>
    public static Uri? Repair(string? text)
    {
        if (ListedText.CleanPlain(text) is not { } address)
        {
            return null;
        }

        address = TwoSchemes().Replace(address, "$1");
        address = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address
            : StartsWithHost().IsMatch(address) ? "https://" + address
            : address;
        address = SlashesInPath().Replace(address, "/").Replace(" ", "%20", StringComparison.Ordinal);
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
    }

    /// <summary><c>httphttp://</c> and <c>http://https://</c>: the one next to the host counts.</summary>
    [GeneratedRegex(@"^(?:https?:?/*)+(https?://)", RegexOptions.IgnoreCase)]
    private static partial Regex TwoSchemes();

    [GeneratedRegex(@"^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex StartsWithHost();

    /// <summary>Two slashes before the query, but for those of a scheme.</summary>
    [GeneratedRegex(@"(?<=^[^?#]*[^:/?#])/{2,}")]
    private static partial Regex SlashesInPath();
}
