using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.OpenBesluitvorming;

/// <summary>An entity of the export: its id, and the line that tells of it.</summary>
/// <param name="Payload">Null for one that is no more.</param>
internal sealed record ObvRecord(NationGemeente Gemeente, string EntityId, string Type, DateTime Time, object? Payload)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static string DocumentId(NationDocument document) => Id("document", document.Gemeente, document.SupplierId);

    public static string Id(string type, NationGemeente gemeente, string id) => $"{type}:{gemeente.SupplierName}:gemeente:{gemeente.Slug}:{id}";

    public static string MeetingId(NationMeeting meeting) => Id("meeting", meeting.Gemeente, meeting.Gemeente.Supplier switch
    {
        CouncilSupplier.Ibabs => meeting.Number.Ibabs,
        CouncilSupplier.Parlaeus => meeting.Number.Parlaeus,
        _ => meeting.Number.Id.ToString(CultureInfo.InvariantCulture),
    });

    public static ObvRecord Of(Question question, NationMonth month, NationDocument document)
    {
        var meeting = month.MeetingOf(document);
        return new ObvRecord(document.Gemeente, DocumentId(document), "Document", document.LastModified, new
        {
            id = DocumentId(document),
            type = "Document",
            name = document.Title,
            classification = document.Placement == Placement.Register ? document.Kind : null,
            original_url = VendorAddresses.Of(question.Base, document, meeting),
            file_name = document.FileName,
            content_type = document.MediaType,
            size_in_bytes = document.SizeInBytes,
            date_modified = ObvReplay.Time(Utc(document.LastModified)),
            last_discussed_at = Discussed(document, meeting) is { } moment ? ObvReplay.Time(moment) : null,
            is_referenced_by = meeting is null ? null : MeetingId(meeting),
            organization = $"organization:nl:gemeente:{document.Gemeente.Slug}",
            source_info = new { supplier = document.Gemeente.SupplierName, source = document.Gemeente.Slug, canonical_id = document.SupplierId },
            derived_content = document.TextAtAggregators ? new { markdown_key = $"markdown/{document.Gemeente.Slug}/{document.SupplierId}.md" } : null,
            media_urls = Array.Empty<object>(),
        });
    }

    public static ObvRecord Of(NationMeeting meeting) => new(meeting.Gemeente, MeetingId(meeting), "Meeting", meeting.LastModified, new
    {
        id = MeetingId(meeting),
        type = "Meeting",
        name = meeting.Name,
        start_date = ObvReplay.Time(Utc(meeting.Start)),
        last_discussed_at = ObvReplay.Time(Utc(meeting.Start)),
        organization = $"organization:nl:gemeente:{meeting.Gemeente.Slug}",
        attachment = meeting.Documents.Where(document => document.InOpenBesluitvorming).Select(DocumentId),
        source_info = new { supplier = meeting.Gemeente.SupplierName, source = meeting.Gemeente.Slug },
    });

    /// <summary>True UTC of a register's day or a meeting's start; null for what has no date.</summary>
    public static DateTime? Discussed(NationDocument document, NationMeeting? meeting) =>
        document.Undated ? null : Utc(meeting?.Start ?? document.Day.ToDateTime(TimeOnly.MinValue));

    public string Line(long seq)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Payload is null ? EntityId : Answer.SparseLine(Payload))));
        return Answer.SparseLine(new
        {
            seq,
            op = Payload is null ? "delete" : "upsert",
            time = ObvReplay.Time(Time),
            entity_id = EntityId,
            entity_type = Type,
            source_key = Gemeente.Slug,
            supplier = Gemeente.SupplierName,
            commit_id = $"commit:{EntityId}:{hash[..12]}",
            content_hash = $"sha256:{hash}",
            schema_version = "v1alpha1",
            payload = Payload,
        }) + "\n";
    }

    private static DateTime Utc(DateTime clock) => TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(clock, DateTimeKind.Unspecified), Amsterdam);
}
