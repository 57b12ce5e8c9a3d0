using System.Globalization;
using System.Xml.Linq;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Ibabs;

/// <summary>Meetings with their items and documents.</summary>
internal static class IbabsMeetings
{
    private const int FirstType = 100_000;
    private static readonly string[] TypeNames = ["Raadsvergadering", "Commissie Samenleving", "Commissie Ruimte", "Informatieavond"];
    private static readonly XNamespace A = IbabsXml.Public;

    public static IReadOnlyList<string> Kinds => TypeNames;

    public static Answer Types() => IbabsXml.Ok("GetMeetingtypes", IbabsXml.Common, new XElement(
        IbabsXml.Common + "Meetingtypes",
        TypeNames.Select((name, i) => new XElement(
            IbabsXml.Common + "iBabsMeetingtype",
            new XElement(IbabsXml.Common + "Description", name),
            new XElement(IbabsXml.Common + "Id", FirstType + i),
            new XElement(IbabsXml.Common + "Meetingtype", i == 0 ? "Raad" : "Commissie")))));

    public static Answer Between(Question question, NationGemeente gemeente, DateOnly? since, DateOnly? until, bool onlyMetaData)
    {
        var (first, last) = (since ?? DateOnly.MinValue, until ?? DateOnly.MaxValue);
        var meetings = question.Nation.Months(gemeente, first, last).SelectMany(month => month.Meetings)
            .Where(meeting => meeting.Day >= first && meeting.Day <= last).ToList();
        return meetings.Count == 0
            ? IbabsXml.Error("GetMeetingsByDateRange", "No public meetings")
            : IbabsXml.Ok("GetMeetingsByDateRange", A, new XElement(A + "Meetings", meetings.Select(meeting => Meeting(question, meeting, onlyMetaData))));
    }

    public static XElement Document(Question question, NationDocument document) => new(
        A + "iBabsDocument",
        new XElement(A + "Confidential", document.Confidential),
        new XElement(A + "DisplayName", System.Net.WebUtility.HtmlDecode(document.Title)),
        new XElement(A + "FileName", document.FileName),
        new XElement(A + "FileSize", document.SizeInBytes),
        new XElement(A + "Id", document.SupplierId),
        new XElement(A + "PublicDownloadURL", IbabsReplay.Address(question.Base, document)));

    private static XElement Meeting(Question question, NationMeeting meeting, bool onlyMetaData) => new(
        A + "iBabsMeeting",
        new XElement(A + "Chairman", "Burgemeester"),
        onlyMetaData ? null : Documents(question, meeting.OnMeeting),
        new XElement(A + "EndTime", Time(meeting.Start.AddHours(3))),
        new XElement(A + "Explanation"),
        new XElement(A + "Id", meeting.Number.Ibabs),
        new XElement(A + "Location", "Raadzaal"),
        new XElement(A + "MeetingDate", meeting.Start.Date),
        onlyMetaData ? null : new XElement(A + "MeetingItems", Items(question, meeting)),
        new XElement(A + "MeetingtypeId", FirstType + (meeting.Number.Place % TypeNames.Length)),
        new XElement(A + "PublishDate", meeting.Start.AddDays(-10)),
        new XElement(A + "StartTime", Time(meeting.Start)));

    private static IEnumerable<XElement> Items(Question question, NationMeeting meeting)
    {
        yield return Item(question, meeting, 0, "Opening", []);
        var place = 0;
        foreach (var documents in meeting.Documents.Where(document => document.Placement != Placement.Meeting).Chunk(3))
        {
            yield return Item(question, meeting, ++place, "Bespreekstuk", documents);
        }
    }

    private static XElement Item(Question question, NationMeeting meeting, int place, string title, NationDocument[] documents) => new(
        A + "iBabsMeetingItem",
        new XElement(A + "Confidential", false),
        Documents(question, documents),
        new XElement(A + "Explanation"),
        new XElement(A + "Features", string.Create(CultureInfo.InvariantCulture, $"1.{place + 1}")),
        new XElement(A + "Id", IbabsGuid.Of(IbabsKind.Item, (meeting.Number.Packed * 64) + place)),
        new XElement(A + "ListEntries"),
        new XElement(A + "Title", title));

    private static XElement Documents(Question question, IEnumerable<NationDocument> documents) =>
        new(A + "Documents", documents.Select(document => Document(question, document)));

    private static string Time(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
