using System.Text;
using System.Text.RegularExpressions;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>The first page of a site's public portal (SOURCES 4.5). Every name below the domain answers; a wrong one says so on its page.</summary>
/// <param name="portal">Address with <c>{site}</c> in it.</param>
internal sealed partial class IbabsPortal(string portal)
{
    private const string Invalid = "Ongeldige site";
    private const string Sign = "iBabs Publieksportaal";

    public async Task<ProbeAnswer> AskAsync(string site, IApi api, CancellationToken cancellationToken)
    {
        var address = Address(site);
        var answer = await api.AskAsync(new ApiQuestion(address) { Retries = 1, MaxBytes = 8 << 20 }, cancellationToken);
        var page = Encoding.UTF8.GetString(answer.Body.Span);
        if (page.Contains(Invalid, StringComparison.OrdinalIgnoreCase))
        {
            return ProbeAnswer.Refused("invalid_site", $"{address.Host} is no site");
        }

        if (!answer.IsSuccess)
        {
            return ProbeAnswer.Refused(answer.Status);
        }

        var title = ListedText.Clean(Title().Match(page).Groups[1].Value) ?? "";
        return title.Contains(Sign, StringComparison.OrdinalIgnoreCase)
            ? ProbeAnswer.Reachable(title) with { MeetingTypes = [.. MeetingType().Matches(page).Select(match => ListedText.Clean(match.Groups[1].Value)).OfType<string>().Distinct()] }
            : ProbeAnswer.Refused("no_portal", $"a page called '{title}'");
    }

    /// <summary>Host names have neither spaces nor hyphens where site names do (SOURCES 8.1).</summary>
    private Uri Address(string site) => new(portal.Replace("{site}", GemeenteNames.Key(site), StringComparison.Ordinal).TrimEnd('/') + "/");

    [GeneratedRegex(@"<title>([^<]*)</title>", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"class=""agendatype"">\s*<a\b[^>]*>([^<]+)</a>", RegexOptions.IgnoreCase)]
    private static partial Regex MeetingType();
}
