using System.Text.RegularExpressions;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources;

/// <summary>The base addresses of suppliers that serve every gemeente at a host of its own.</summary>
internal static partial class SiteAddress
{
    /// <summary>An account's address without the spaces and slashes that stand around it in lists (SOURCES 5); http stays http.</summary>
    /// <param name="api">What may stand at its end and is no part of the base, such as <c>/receive/opendata</c>.</param>
    /// <exception cref="SourceUnavailableException">It is no web address (<c>bad_url</c>).</exception>
    public static string Of(SupplierAccount account, string api = "") =>
        Base(account.Id, api) is { } address
            ? address.Scheme + Uri.SchemeDelimiter + Below(address)
            : throw new SourceUnavailableException("bad_url", $"'{account.Id}' of {account.Gemeente} is no address such as https://raad.example.nl/api.");

    /// <summary>One budget a site, so that a slow gemeente holds up no other.</summary>
    public static IReadOnlyList<HostBudget> Budgets(ApiSourceSettings settings, IEnumerable<SupplierAccount> accounts, string api = "") =>
    [
        .. accounts
            .Where(account => account.Supplier == settings.Supplier)
            .Select(account => Base(account.Id, api))
            .OfType<Uri>()
            .DistinctBy(Below)
            .Select(site => new HostBudget($"{settings.Supplier} {Below(site)}", site.Authority, Path(site), settings.RequestsPerMinute, settings.AtOnce)),
    ];

    private static Uri? Base(string text, string api)
    {
        var trimmed = text.Trim(' ', '\t', '/', '?');
        trimmed = api.Length > 0 && trimmed.EndsWith(api, StringComparison.OrdinalIgnoreCase) ? trimmed[..^api.Length] : trimmed;
        return Uri.TryCreate(trimmed, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.Query.Length + address.Fragment.Length + address.UserInfo.Length == 0 ? address : null;
    }

    private static string Below(Uri site) => site.Authority + Path(site);

    private static string Path(Uri site) => Slashes().Replace(site.AbsolutePath, "/").TrimEnd('/');

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();
}
