using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Steunpakket.Replay.Serving;

namespace Steunpakket.Replay.Vendors.Ibabs;

/// <summary>Reads a posted envelope and answers its operation.</summary>
internal static class IbabsSoap
{
    public static Answer Answer(Question question)
    {
        if (Operation(question.Body) is not { } asked)
        {
            return IbabsXml.Fault("unreadable");
        }

        var operation = asked.Name.LocalName;
        if (question.Header("SOAPAction")?.Trim('"') != $"http://tempuri.org/IPublic/{operation}")
        {
            return IbabsXml.Fault(operation);
        }

        return IbabsReplay.Gemeente(question, Value(asked, "Sitename")) is not { } gemeente ? IbabsXml.Error(operation, "Invalid site!") : operation switch
        {
            "GetMeetingtypes" => IbabsMeetings.Types(),
            "GetMeetingsByDateRange" => IbabsMeetings.Between(question, gemeente, Day(asked, "StartDate"), Day(asked, "EndDate"), Value(asked, "MetaDataOnly") == "true"),
            "GetLists" => IbabsLists.Lists(gemeente),
            "GetListsEntriesByFilterRequest" => IbabsLists.Entries(question, gemeente, Value(asked, "ListId"), Day(asked, "SinceDate")),
            "GetListEntry" => IbabsLists.Entry(question, gemeente, Value(asked, "EntryId")),
            "GetMeeting" or "GetMeetingWithOptions" => IbabsXml.Error(operation, "unauthorized operation"),
            _ => IbabsXml.Fault(operation),
        };
    }

    /// <summary>What an envelope asks for, to count by; null when it cannot be read.</summary>
    private static XElement? Operation(string? body)
    {
        try
        {
            return body is null ? null : XDocument.Parse(body).Root?.Elements().FirstOrDefault(part => part.Name.LocalName == "Body")?.Elements().FirstOrDefault();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Value(XElement asked, string name) => asked.Descendants().FirstOrDefault(part => part.Name.LocalName == name)?.Value;

    private static DateOnly? Day(XElement asked, string name) =>
        DateTime.TryParse(Value(asked, name), CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? DateOnly.FromDateTime(time) : null;
}
