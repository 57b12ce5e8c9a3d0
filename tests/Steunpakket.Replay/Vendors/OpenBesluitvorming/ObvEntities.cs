using System.Globalization;
using Steunpakket.Replay.Bodies;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.OpenBesluitvorming;

/// <summary>One document with its text, or one meeting with its agenda.</summary>
internal static class ObvEntities
{
    public static Answer Answer(Question question, string id)
    {
        if (id.Split(':') is not [var type, var supplier, "gemeente", var key, var native]
            || ObvReplay.Find(question, key) is not { } gemeente || gemeente.SupplierName != supplier)
        {
            return Missing();
        }

        return type switch
        {
            "document" when Number(gemeente, native) is { } number && number.Gemeente == gemeente.Index && question.Nation.Document(number) is { InOpenBesluitvorming: true } document =>
                Document(question, question.Nation.Month(gemeente, number.Month), document),
            "meeting" when Meetings(question, gemeente).FirstOrDefault(meeting => ObvRecord.MeetingId(meeting) == id) is { } meeting => Meeting(meeting),
            _ => Missing(),
        };
    }

    private static Answer Missing() => ObvReplay.Error("entity", "entity_not_found", "Niet gevonden.", 404);

    private static IEnumerable<NationMeeting> Meetings(Question question, NationGemeente gemeente) =>
        question.Nation.Months(gemeente, DateOnly.MinValue, DateOnly.MaxValue).SelectMany(month => month.Meetings);

    private static DocumentNumber? Number(NationGemeente gemeente, string native) => gemeente.Supplier switch
    {
        CouncilSupplier.Notubiz => DocumentNumber.FromNotubiz(native),
        CouncilSupplier.Ibabs => DocumentNumber.FromIbabs(native),
        CouncilSupplier.GemeenteOplossingen => DocumentNumber.FromGo(gemeente.Index, native),
        _ => DocumentNumber.FromParlaeus(native),
    };

    private static Answer Document(Question question, NationMonth month, NationDocument document)
    {
        var meeting = month.MeetingOf(document);
        var sort = (meeting?.Start ?? document.LastModified).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return Serving.Answer.SparseJson("entity", new
        {
            entityId = ObvRecord.DocumentId(document),
            entityType = "Document",
            entityTypeLabel = "Document",
            title = document.Title,
            organization = document.Gemeente.Name,
            sortDate = sort,
            dateModifiedIso = ObvReplay.Time(document.LastModified),
            markdownText = document.TextAtAggregators ? $"# {DocumentBody.Text(document)}" : null,
            downloadUrl = VendorAddresses.Of(question.Base, document, meeting),
            contentType = document.MediaType,
            pdfUrl = document.Format == DocumentFormat.Pdf ? VendorAddresses.Of(question.Base, document, meeting) : null,
            meetingId = meeting is null ? null : ObvRecord.MeetingId(meeting),
        });
    }

    private static Answer Meeting(NationMeeting meeting) => Serving.Answer.SparseJson("entity", new
    {
        entityId = ObvRecord.MeetingId(meeting),
        entityType = "Meeting",
        entityTypeLabel = "Vergadering",
        title = meeting.Name,
        organization = meeting.Gemeente.Name,
        sortDate = meeting.Start.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        agenda = Array.Empty<object>(),
    });
}
