using System.Text.RegularExpressions;
using System.Web;

namespace Steunpakket.Io.Sources;

/// <summary>Finds the original supplier and its document id in an address (SOURCES 1.9): the key that joins all sources.</summary>
public static partial class VendorAddress
{
    /// <returns>Null when the address is not of a supplier we know, such as a gemeente's own site.</returns>
    public static (string Supplier, string Id)? Parse(Uri? address)
    {
        if (address is null)
        {
            return null;
        }

        var path = address.AbsolutePath;
        if (path.EndsWith("/publicdownload.aspx", StringComparison.OrdinalIgnoreCase))
        {
            return HttpUtility.ParseQueryString(address.Query)["id"] is { Length: > 0 } guid ? ("ibabs", guid.ToLowerInvariant()) : null;
        }

        if (Meeting().Match(path) is { Success: true } go)
        {
            return ("gemeenteoplossingen", go.Groups[1].Value);
        }

        if (IsParlaeus(address))
        {
            return Parlaeus(address) is { } dcid ? ("parlaeus", dcid) : null;
        }

        return Document().Match(path) is { Success: true } notubiz && IsNotubiz(address) ? ("notubiz", notubiz.Groups[1].Value) : null;
    }

    // Replaying servers serve under a path named for the supplier.
    private static bool IsNotubiz(Uri address) =>
        address.Host is "notubiz.nl" or "raadsinformatie.nl" || address.Host.EndsWith(".notubiz.nl", StringComparison.OrdinalIgnoreCase)
        || address.Host.EndsWith(".raadsinformatie.nl", StringComparison.OrdinalIgnoreCase)
        || (address.IsLoopback && address.AbsolutePath.StartsWith("/notubiz/", StringComparison.Ordinal));

    private static bool IsParlaeus(Uri address) =>
        address.Host.EndsWith(".parlaeus.nl", StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith(".qualigraf.nl", StringComparison.OrdinalIgnoreCase)
        || (address.IsLoopback && address.AbsolutePath.StartsWith("/parlaeus/", StringComparison.Ordinal));

    private static string? Parlaeus(Uri address)
    {
        var query = HttpUtility.ParseQueryString(address.Query);
        return query["dcid"] ?? query["dc"] ?? (Dcid().Match(address.AbsolutePath) is { Success: true } match ? match.Groups[1].Value : null);
    }

    [GeneratedRegex(@"/document/(\d+)(?:/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Document();

    [GeneratedRegex(@"/v\d/(?:meetings/\d+/)?documents/(\d+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"/(?:dc|dcid|doc)[=/]([0-9a-z-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Dcid();
}
