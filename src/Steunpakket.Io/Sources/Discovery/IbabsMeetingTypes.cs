using System.Security;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Steunpakket.Io.Http;

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
        var answer = await api.AskAsync(Question(site), cancellationToken);
        if (!answer.IsSuccess)
        {
            return ProbeAnswer.Refused(answer.Status);
        }

        var elements = Parse(answer).Descendants().ToList();
        var said = Value(elements, "Message") ?? "";
        if (!string.Equals(Value(elements, "Status"), "OK", StringComparison.OrdinalIgnoreCase))
        {
            return Errors.FirstOrDefault(error => said.Contains(error.Message, StringComparison.OrdinalIgnoreCase)).Answer?.Invoke(said)
                ?? ProbeAnswer.Refused("error", said);
        }

        var names = elements.Where(element => element.Name.LocalName == "iBabsMeetingtype").SelectMany(type => type.Elements())
            .Where(element => element.Name.LocalName is "Description" or "Meetingtype")
            .Select(element => ListedText.Clean(element.Value)).OfType<string>().Distinct().ToList();
        return names.Count == 0 ? ProbeAnswer.Empty("no_meeting_types", said) : ProbeAnswer.Reachable() with { MeetingTypes = names };
    }

    private ApiQuestion Question(string site) => new(service)
    {
        Body = Encoding.UTF8.GetBytes(
            $"""<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><GetMeetingtypes xmlns="http://tempuri.org/"><Sitename>{SecurityElement.Escape(site)}</Sitename></GetMeetingtypes></s:Body></s:Envelope>"""),
        ContentType = "text/xml; charset=utf-8",
        Headers = new Dictionary<string, string> { ["SOAPAction"] = "\"http://tempuri.org/IPublic/GetMeetingtypes\"" },
        Retries = 1,
    };

    private XDocument Parse(ApiAnswer answer)
    {
        try
        {
            using var stream = new MemoryStream(answer.Body.ToArray());
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader);
        }
        catch (XmlException wrong)
        {
            throw new SourceChangedException(service, $"an answer that is no XML: {wrong.Message}", wrong);
        }
    }

    private static string? Value(IEnumerable<XElement> elements, string name) => elements.FirstOrDefault(element => element.Name.LocalName == name)?.Value;
}
