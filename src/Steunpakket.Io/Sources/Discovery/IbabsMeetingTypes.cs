using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Ibabs.Soap;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>GetMeetingtypes of iBabs' SOAP service (SOURCES 4.2, 4.3).</summary>
internal sealed class IbabsMeetingTypes(Uri service)
{
    private static readonly (string Message, Func<string, ProbeAnswer> Answer)[] Errors =
    [
        ("No public meetingtypes", said => ProbeAnswer.Empty("no_meeting_types", said)),
        ("Invalid site", said => ProbeAnswer.Refused("invalid_site", said)),
        ("No public account", said => ProbeAnswer.Refused("not_public", said)),
        ("has no access", said => ProbeAnswer.Refused("not_whitelisted", said)),
    ];

    public async Task<ProbeAnswer> AskAsync(string site, IApi api, CancellationToken cancellationToken)
    {
        var answer = await api.AskAsync(new SoapService(service).MeetingTypesQuestion(site) with { Retries = 1 }, cancellationToken);
        if (!answer.IsSuccess)
        {
            return ProbeAnswer.Refused(answer.Status);
        }

        var result = SoapAnswer.Result(service, SoapService.MeetingTypes, answer.Body);
        var said = result.Text("Message") ?? "";
        if (!string.Equals(result.Text("Status"), "OK", StringComparison.OrdinalIgnoreCase))
        {
            return Errors.FirstOrDefault(error => said.Contains(error.Message, StringComparison.OrdinalIgnoreCase)).Answer?.Invoke(said)
                ?? ProbeAnswer.Refused("error", said);
        }

        var names = result.All("iBabsMeetingtype").SelectMany(type => new[] { type.Text("Description"), type.Text("Meetingtype") })
            .Select(ListedText.Clean).OfType<string>().Distinct().ToList();
        return names.Count == 0 ? ProbeAnswer.Empty("no_meeting_types", said) : ProbeAnswer.Reachable() with { MeetingTypes = names };
    }
}
