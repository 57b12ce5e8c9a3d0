using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs;

/// <summary>Where a site's pages and documents are.</summary>
internal sealed class IbabsAddresses(IbabsSettings settings)
{
    private const string Site = "{site}";

    /// <summary>Address of a page of a site's portal.</summary>
    /// <param name="site">Sitename as iBabs knows it; its capitals, spaces and hyphens are not in the address.</param>
    /// <param name="path">With a slash at its front.</param>
    /// <exception cref="SourceUnavailableException">The settings and the sitename make no address.</exception>
    public Uri Portal(string site, string path)
    {
        var host = string.Concat(site.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        var text = settings.Portal.TrimEnd('/').Replace(Site, host, StringComparison.Ordinal) + path;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new SourceUnavailableException("bad_url", $"'{text}' is no web address; see portal in the settings and the sitename '{site}' in gemeenten.csv");
    }

    /// <summary>Address of a document's bytes, for who does not have <c>PublicDownloadURL</c>.</summary>
    public Uri Download(string site, string document) =>
        new($"{settings.DownloadUrl.AbsoluteUri.TrimEnd('/')}/publicdownload.aspx?site={Uri.EscapeDataString(site)}&id={Uri.EscapeDataString(document)}");

    /// <summary>The portal's address with <paramref name="name"/> for the site, to look at its parts.</summary>
    public static Uri? Template(IbabsSettings settings, string name) =>
        Uri.TryCreate(settings.Portal.Replace(Site, name, StringComparison.Ordinal), UriKind.Absolute, out var address) ? address : null;
}
