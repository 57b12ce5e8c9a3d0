using System.Xml.Linq;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>The operations of iBabs's public service that we use. Each gives its result, or null when there is nothing.</summary>
internal sealed class SoapService(Uri address)
{
    /// <summary>The largest answer. Half a year of Rotterdam stays far below it.</summary>
    public const int MaxBytes = 64 << 20;

    public const string MeetingTypes = "GetMeetingtypes";

    private const string Actions = "http://tempuri.org/IPublic/";
    private const string MeetingsByDate = "GetMeetingsByDateRange";
    private const string EntriesByFilter = "GetListsEntriesByFilterRequest";

    public Task<XElement?> MeetingTypesAsync(IApi api, string site, CancellationToken cancellationToken) =>
        AskAsync(api, site, MeetingTypesQuestion(site), MeetingTypes, cancellationToken);

    public ApiQuestion MeetingTypesQuestion(string site) => Question(MeetingTypes, SoapEnvelope.Of(MeetingTypes, ("Sitename", site)));

    /// <param name="retries">Few where a smaller question is the better answer to a time-out.</param>
    public Task<XElement?> MeetingsAsync(IApi api, string site, DateWindow days, int retries, CancellationToken cancellationToken)
    {
        var body = SoapEnvelope.Of(
            MeetingsByDate, ("Sitename", site), ("StartDate", SoapEnvelope.Start(days.Since)), ("EndDate", SoapEnvelope.End(days.Until)), ("MetaDataOnly", "false"));
        return AskAsync(api, site, Question(MeetingsByDate, body) with { Retries = retries }, MeetingsByDate, cancellationToken);
    }

    public Task<XElement?> ListsAsync(IApi api, string site, CancellationToken cancellationToken) =>
        AskAsync(api, site, "GetLists", [("Sitename", site)], cancellationToken);

    /// <summary>Entries of a register that changed on a day or later; iBabs knows no upper bound.</summary>
    public Task<XElement?> EntriesAsync(IApi api, string site, string list, DateOnly since, CancellationToken cancellationToken) =>
        AskAsync(api, site, Question(EntriesByFilter, SoapEnvelope.EntriesSince(EntriesByFilter, site, list, since)), EntriesByFilter, cancellationToken);

    public Task<XElement?> EntryAsync(IApi api, string site, string list, string entry, CancellationToken cancellationToken) =>
        AskAsync(api, site, "GetListEntry", [("Sitename", site), ("ListId", list), ("EntryId", entry)], cancellationToken);

    private Task<XElement?> AskAsync(IApi api, string site, string operation, (string Name, string Value)[] parameters, CancellationToken cancellationToken) =>
        AskAsync(api, site, Question(operation, SoapEnvelope.Of(operation, parameters)), operation, cancellationToken);

    private ApiQuestion Question(string operation, byte[] body) => new(address)
    {
        Expects = ApiBody.Xml,
        Body = body,
        ContentType = "text/xml; charset=utf-8",
        Headers = new Dictionary<string, string> { ["SOAPAction"] = $"\"{Actions}{operation}\"" },
        MaxBytes = MaxBytes,
    };

    private async Task<XElement?> AskAsync(IApi api, string site, ApiQuestion question, string operation, CancellationToken cancellationToken)
    {
        var answer = await api.AskAsync(question, cancellationToken);
        return answer.IsSuccess
            ? SoapState.Content(address, site, SoapAnswer.Result(address, operation, answer.Body))
            : throw new SourceUnavailableException(answer.Status is 401 or 403 ? "no_access" : "client_error", $"{operation} of site '{site}' was answered with HTTP status {answer.Status}")
            {
                Status = answer.Status,
            };
    }
}
