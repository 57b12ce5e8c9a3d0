using System.Globalization;
using System.Text.Json.Nodes;
using Steunpakket.Replay.Bodies;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Ori;

/// <summary>The records of one index.</summary>
internal static class OriDocument
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static IEnumerable<OriHit> All(Question question, NationGemeente gemeente)
    {
        yield return new OriHit(gemeente, "Organization", 60_000_000 + gemeente.Index, null, () => Organization(gemeente));
        for (var number = 0; number <= question.Nation.NewestMonth; number++)
        {
            var month = question.Nation.Month(gemeente, number);
            foreach (var meeting in month.Meetings)
            {
                yield return new OriHit(gemeente, "Meeting", MeetingId(meeting.Number), null, () => Meeting(meeting));
            }

            foreach (var document in month.Documents.Concat(month.OnlyAtAggregators).Where(document => document.InOri))
            {
                yield return Hit(question, month, document);
            }
        }
    }

    public static Answer Get(Question question, List<NationGemeente> gemeenten, string id)
    {
        if (gemeenten is [var gemeente] && DocumentNumber.FromOri(id) is { } number && number.Gemeente == gemeente.Index
            && question.Nation.Document(number) is { InOri: true } document)
        {
            var month = question.Nation.Month(gemeente, number.Month);
            return Answer.Json("doc", new { _index = gemeente.OriIndex, _type = "_doc", _id = id, _version = 1, found = true, _source = Hit(question, month, document).Source() });
        }

        return Answer.Json("doc", new { _index = gemeenten.FirstOrDefault()?.OriIndex, _type = "_doc", _id = id, found = false }, 404);
    }

    private static OriHit Hit(Question question, NationMonth month, NationDocument document)
    {
        var meeting = month.MeetingOf(document);
        var moment = Moment(document, meeting);
        return new OriHit(document.Gemeente, "MediaObject", document.Number.Ori, moment, () => Media(question, document, meeting, moment));
    }

    // Only Notubiz's times bear the Dutch zone; others keep the wall clock and call it UTC.
    private static DateTimeOffset? Moment(NationDocument document, NationMeeting? meeting)
    {
        if (document.Undated || (document.OnlyAtAggregators && document.Chance.For("undated there").Percent(10)))
        {
            return null;
        }

        var clock = meeting?.Start ?? document.Day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(clock, document.Gemeente.Supplier == CouncilSupplier.Notubiz ? Amsterdam.GetUtcOffset(clock) : TimeSpan.Zero);
    }

    private static JsonObject Media(Question question, NationDocument document, NationMeeting? meeting, DateTimeOffset? moment)
    {
        var original = VendorAddresses.Of(question.Base, document, meeting);
        var source = new JsonObject
        {
            ["@id"] = document.Number.Ori.ToString(CultureInfo.InvariantCulture),
            ["@type"] = "MediaObject",
            ["name"] = document.Title,
            ["url"] = $"{question.Base}/ori/v1/resolve/{Resolve(document, meeting)}",
            ["original_url"] = original,
            ["file_name"] = document.FileName,
            ["size_in_bytes"] = document.SizeInBytes,
            ["content_type"] = document.MediaType,
            ["has_organization_name"] = (60_000_000 + document.Gemeente.Index).ToString(CultureInfo.InvariantCulture),
            ["was_generated_by"] = new JsonObject { ["original_identifier"] = document.SupplierId },
        };
        if (moment is { } at)
        {
            source["last_discussed_at"] = Text(at);
        }

        if (meeting is not null)
        {
            source["is_referenced_by"] = MeetingId(meeting.Number).ToString(CultureInfo.InvariantCulture);
        }

        if (document.Gemeente.Supplier == CouncilSupplier.Notubiz)
        {
            source["date_modified"] = Text(new DateTimeOffset(document.LastModified, Amsterdam.GetUtcOffset(document.LastModified)));
        }

        AddText(source, document);
        return source;
    }

    private static void AddText(JsonObject source, NationDocument document)
    {
        if (document.TextAtAggregators)
        {
            var text = DocumentBody.Text(document);
            source["text"] = new JsonArray(text);
            source["text_pages"] = new JsonArray(new JsonObject { ["page_number"] = 1, ["text"] = text });
        }
    }

    private static string Resolve(NationDocument document, NationMeeting? meeting) => document.Gemeente.Supplier switch
    {
        CouncilSupplier.Notubiz => $"api.notubiz.nl/document/{document.SupplierId}",
        CouncilSupplier.Ibabs => $"ibabs/{(document.Placement == Placement.Register ? "report" : "agenda_item")}/{document.SupplierId}",
        CouncilSupplier.GemeenteOplossingen => string.Create(CultureInfo.InvariantCulture, $"{document.Gemeente.Code}/api/v1/meetings/{meeting?.Number.Id}/documents/{document.SupplierId}"),
        _ => $"parlaeus/agenda_item/{document.SupplierId}",
    };

    private static JsonObject Organization(NationGemeente gemeente) => new()
    {
        ["@id"] = (60_000_000 + gemeente.Index).ToString(CultureInfo.InvariantCulture),
        ["@type"] = "Organization",
        ["name"] = $"Gemeente {gemeente.Name}",
        ["classification"] = "Municipality",
    };

    private static JsonObject Meeting(NationMeeting meeting) => new()
    {
        ["@id"] = MeetingId(meeting.Number).ToString(CultureInfo.InvariantCulture),
        ["@type"] = "Meeting",
        ["name"] = meeting.Name,
        ["start_date"] = Text(new DateTimeOffset(meeting.Start, TimeSpan.Zero)),
        ["classification"] = new JsonArray("Agenda"),
    };

    private static int MeetingId(MeetingNumber number) => 40_000_000 + number.Packed;

    private static string Text(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
