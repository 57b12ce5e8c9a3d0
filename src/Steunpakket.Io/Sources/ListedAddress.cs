using System.Text.RegularExpressions;

namespace Steunpakket.Io.Sources;

/// <summary>Addresses of documents as suppliers write them, repaired where it is plain what was meant (SOURCES 3.6, 6).</summary>
public static partial class ListedAddress
{
    /// <returns>Null when it is no address, such as <c>/tmp/bijlage.pdf</c>.</returns>
    public static Uri? Repair(string? text)
    {
        var address = (text ?? string.Empty).Trim();
        if (TwoAddresses().Match(address) is { Success: true } two)
        {
            address = $"{two.Groups[1].Value}:{two.Groups[2].Value}";
        }

        address = SchemeTwice().Replace(address, string.Empty);
        address = NoColon().Replace(address, "$1://");
        if (address.StartsWith("//", StringComparison.Ordinal) || HostFirst().IsMatch(address))
        {
            address = "https://" + address.TrimStart('/');
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 ? uri : null;
    }

    // https://x.parlaeus.nlhttps://x.parlaeus.nl/user/...
    [GeneratedRegex("^https?://[^/]+(https?):?(//[^/]+/.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex TwoAddresses();

    // httphttp://gemeente.nl/...
    [GeneratedRegex("^https?(?=https?:)", RegexOptions.IgnoreCase)]
    private static partial Regex SchemeTwice();

    // https//gemeente.nl/...
    [GeneratedRegex("^(https?)//", RegexOptions.IgnoreCase)]
    private static partial Regex NoColon();

    [GeneratedRegex(@"^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex HostFirst();
}
