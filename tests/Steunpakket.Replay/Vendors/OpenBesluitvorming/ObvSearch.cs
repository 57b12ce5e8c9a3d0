using System.Globalization;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.OpenBesluitvorming;

/// <summary>Browsing a source, for its totals.</summary>
internal static class ObvSearch
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static Answer Answer(Question question)
    {
        var type = question.Query("entityType");
        if (type is not (null or "Meeting" or "Document" or "Motion" or "Recording"))
        {
            return ObvReplay.Error("search", "unknown_entity_type", "Onbekend entityType.", 400);
        }

        if (ObvReplay.Find(question, question.Query("organization")) is not { } gemeente)
        {
            return ObvReplay.Error("search", "unknown_organization", "Onbekende organisatie.", 400);
        }

        if (type is "Motion" or "Recording" or "Meeting")
        {
            return Serving.Answer.Json("search", new { results = Array.Empty<object>(), totalCount = 0, totalIsApproximate = false, hasMore = false });
        }

        var (since, until) = (question.Day("dateFrom") ?? DateOnly.MinValue, question.Day("dateTo") ?? DateOnly.MaxValue);
        var all = Documents(question, gemeente).Where(one => DateOnly.FromDateTime(one.Sort) >= since && DateOnly.FromDateTime(one.Sort) <= until)
            .OrderByDescending(one => one.Sort).ThenBy(one => one.Document.Number.Packed).ToList();
        var (offset, limit) = (question.Number("offset", 0), Math.Clamp(question.Number("limit", 24), 1, 100));
        return Serving.Answer.Json("search", new
        {
            results = all.Skip(offset).Take(limit).Select(one => Result(question, one.Document, one.Sort)),
            totalCount = all.Count,
            totalIsApproximate = false,
            hasMore = offset + limit < all.Count,
        });
    }

    // What hangs off no meeting is sorted by the day of its last change.
    private static IEnumerable<(NationDocument Document, DateTime Sort)> Documents(Question question, NationGemeente gemeente) =>
        question.Nation.Months(gemeente, DateOnly.MinValue, DateOnly.MaxValue)
            .SelectMany(month => month.Documents.Concat(month.OnlyAtAggregators).Where(document => document.InOpenBesluitvorming)
                .Select(document => (document, month.MeetingOf(document)?.Start ?? document.LastModified)));

    private static object Result(Question question, NationDocument document, DateTime sort) => new
    {
        entityId = ObvRecord.DocumentId(document),
        entityType = "Document",
        entityTypeLabel = "Document",
        organization = document.Gemeente.Name,
        date = sort.ToString("d MMMM yyyy", Dutch),
        sortDate = sort.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        title = document.Title,
        summary = "",
        summaryHtml = "",
        downloadUrl = $"{question.Base}/obv/api/entities/{Uri.EscapeDataString(ObvRecord.DocumentId(document))}",
        matchedPage = 1,
        pageCount = 1,
    };
}
