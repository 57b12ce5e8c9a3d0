using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs.Portal;

/// <summary>Asks the portal's pages.</summary>
internal sealed class PortalPages(IbabsAddresses addresses)
{
    // The largest seen is 74 kB; parsing time grows faster than size on pages made to hurt.
    private const int MaxBytes = 8 << 20;

    private static readonly Dictionary<string, string> AsScript = new() { ["X-Requested-With"] = "XMLHttpRequest" };

    /// <exception cref="SourceUnavailableException">The site does not exist.</exception>
    public async Task<IReadOnlyList<AgendaType>> TypesAsync(IApi api, string site, CancellationToken cancellationToken)
    {
        var address = addresses.Portal(site, "/Calendar");
        var answer = await api.AskAsync(new ApiQuestion(address) { MaxBytes = MaxBytes, Expects = ApiBody.Any }, cancellationToken);
        return answer.Status is 404 or 410
            ? throw new SourceUnavailableException("invalid_site", $"{address} does not exist: look up the sitename '{site}' of gemeenten.csv") { Status = answer.Status }
            : CalendarPage.Types(address, site, Parse(address, answer));
    }

    public async Task<IReadOnlyList<string>> AgendasAsync(IApi api, string site, AgendaType type, int year, CancellationToken cancellationToken)
    {
        var address = addresses.Portal(site, string.Create(CultureInfo.InvariantCulture, $"/Agenda/RetrieveAgendasForYear?agendatypeId={type.Id}&year={year}"));
        return YearPage.Agendas(address, await AskAsync(api, address, AsScript, cancellationToken));
    }

    public async Task<AgendaPage> AgendaAsync(IApi api, string site, string agenda, CancellationToken cancellationToken)
    {
        var address = addresses.Portal(site, $"/Agenda/Index/{agenda}");
        return AgendaPage.Read(address, await AskAsync(api, address, headers: null, cancellationToken));
    }

    /// <summary>The documents of a register entry.</summary>
    public async Task<IReadOnlyList<PortalDocument>> EntryAsync(IApi api, string site, string entry, CancellationToken cancellationToken)
    {
        var address = addresses.Portal(site, $"/Reports/Item/{entry}");
        var page = await AskAsync(api, address, headers: null, cancellationToken);
        return PortalDocument.All(page) is { Count: > 0 } documents ? documents
            : page.QuerySelector("h1, h2") is not null ? []
            : throw new SourceChangedException(address, $"no register entry but a page '{ListedText.CleanPlain(page.Title)}'");
    }

    private static async Task<IHtmlDocument> AskAsync(IApi api, Uri address, Dictionary<string, string>? headers, CancellationToken cancellationToken)
    {
        var question = new ApiQuestion(address) { MaxBytes = MaxBytes, Expects = ApiBody.Any };
        return Parse(address, await api.AskAsync(headers is null ? question : question with { Headers = headers }, cancellationToken));
    }

    private static IHtmlDocument Parse(Uri address, ApiAnswer answer) => answer.Status switch
    {
        >= 200 and < 300 => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(answer.Body.Span)),
        >= 300 and < 400 => throw Refused(
            "bad_redirect", $"{address} sends on to {answer.Headers.GetValueOrDefault("location", "nowhere")}; when the portal moved, set portal in the settings", answer),
        404 => throw Refused("not_found", $"{address} does not exist", answer),
        410 => throw Refused("gone", $"{address} does not exist any more", answer),
        _ => throw Refused("client_error", $"{address} was answered with HTTP status {answer.Status}", answer),
    };

    private static SourceUnavailableException Refused(string reason, string detail, ApiAnswer answer) => new(reason, detail) { Status = answer.Status };
}
