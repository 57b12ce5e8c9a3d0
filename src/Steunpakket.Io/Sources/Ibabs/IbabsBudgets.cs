using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs;

/// <summary>How much iBabs allows an address in a minute: one limit for SOAP and pages, one for documents (SOURCES 4.1).</summary>
internal static class IbabsBudgets
{
    private const string Questions = "ibabs";
    private const string Downloads = "ibabs-download";
    private const string SoapHost = "wcf.ibabs.eu";
    private const string FileHost = "api1.ibabs.eu";

    // Stands for any sitename.
    private const string AnySite = "any--site";

    private static readonly string[] Viewers = ["/Document", "/Agenda/Document", "/Reports/Document"];

    /// <summary>Of iBabs's own hosts, which links in answers name, and of where the settings say they are.</summary>
    public static IReadOnlyList<HostBudget> Of(IbabsSettings settings) =>
        [.. Soap(settings).Concat(Portals(settings)).Concat(Files(settings)).Distinct()];

    private static IEnumerable<HostBudget> Soap(IbabsSettings settings) =>
    [
        Question(settings, SoapHost, "") with { OnlyIpv4 = true },
        .. Elsewhere(settings.BaseUrl, SoapHost, prefix => Question(settings, settings.BaseUrl.Authority, prefix) with { OnlyIpv4 = !settings.BaseUrl.IsLoopback }),
    ];

    private static IEnumerable<HostBudget> Files(IbabsSettings settings) =>
    [
        Download(settings, FileHost, ""),
        .. Elsewhere(settings.DownloadUrl, FileHost, prefix => Download(settings, settings.DownloadUrl.Authority, prefix)),
    ];

    private static IEnumerable<HostBudget> Portals(IbabsSettings settings)
    {
        foreach (var rule in Pages(settings, "*.bestuurlijkeinformatie.nl", "").Concat(Pages(settings, "ris2.ibabs.eu", "")))
        {
            yield return rule;
        }

        if (IbabsAddresses.Template(settings, AnySite) is not { } portal)
        {
            yield break;
        }

        var host = portal.Authority.StartsWith(AnySite + ".", StringComparison.OrdinalIgnoreCase) ? "*" + portal.Authority[AnySite.Length..] : portal.Authority;
        var path = portal.AbsolutePath.TrimEnd('/');
        if (path.IndexOf(AnySite, StringComparison.Ordinal) is >= 0 and var site)
        {
            // What follows the site cannot be told apart by a prefix: the lower limit holds for all.
            yield return Download(settings, host, path[..site]);
            yield break;
        }

        foreach (var rule in Pages(settings, host, path))
        {
            yield return rule;
        }
    }

    private static IEnumerable<HostBudget> Pages(IbabsSettings settings, string host, string path) =>
        [Question(settings, host, path), .. Viewers.Select(viewer => Download(settings, host, path + viewer))];

    private static IEnumerable<HostBudget> Elsewhere(Uri address, string known, Func<string, HostBudget> rule) =>
        address.Authority.Equals(known, StringComparison.OrdinalIgnoreCase) ? [] : [rule(address.AbsolutePath.TrimEnd('/'))];

    private static HostBudget Question(IbabsSettings settings, string host, string path) =>
        new(Questions, host, path, settings.RequestsPerMinute, settings.AtOnce) { ThrottlesWith403 = true };

    // Of a document 403 says that the gemeente locked it (SOURCES 4.6).
    private static HostBudget Download(IbabsSettings settings, string host, string path) =>
        new(Downloads, host, path, settings.DownloadsPerMinute, settings.AtOnce) { Vendor = Questions };
}
