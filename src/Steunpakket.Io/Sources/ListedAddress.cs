using System.Text.RegularExpressions;

namespace Steunpakket.Io.Sources;

/// <summary>Addresses of documents as clerks and imports have written them, repaired where it is plain what was meant (SOURCES 3.6, 6.4).</summary>
public static partial class ListedAddress
{
    /// <returns>Null when it is no address of the web, such as <c>/tmp/bijlage.pdf</c>.</returns>
    public static Uri? Repair(string? text)
    {
        if (ListedText.CleanPlain(text) is not { } address)
        {
            return null;
        }

        address = WithoutSlashes(WithScheme(TwoHosts().Replace(address, "$1:$2")));
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 ? uri : null;
    }

    private static string WithScheme(string address)
    {
        address = NoColon().Replace(TwoSchemes().Replace(address, "$1"), "$1://");
        return address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address
            : HostFirst().IsMatch(address) ? "https://" + address
            : address;
    }

    /// <summary>With single slashes in its path; those of a scheme and all in the query stay.</summary>
    private static string WithoutSlashes(string address)
    {
        var query = address.IndexOfAny(['?', '#']);
        var path = query < 0 ? address : address[..query];
        return Slashes().Replace(path, "/") + address[path.Length..];
    }

    // https://x.parlaeus.nlhttps://x.parlaeus.nl/user/..., also with the second colon missing.
    [GeneratedRegex("^https?://[^/]+(https?):?(//[^/]+/.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex TwoHosts();

    // httphttp://gemeente.nl/... and http://https://gemeente.nl/...: the one next to the host counts.
    [GeneratedRegex("^(?:https?:?/*)+(https?://)", RegexOptions.IgnoreCase)]
    private static partial Regex TwoSchemes();

    // https//gemeente.nl/...
    [GeneratedRegex("^(https?)//", RegexOptions.IgnoreCase)]
    private static partial Regex NoColon();

    [GeneratedRegex(@"^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex HostFirst();

    [GeneratedRegex("(?<=[^:/])/{2,}")]
    private static partial Regex Slashes();
}
