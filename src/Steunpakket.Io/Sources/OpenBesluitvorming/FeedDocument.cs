using System.Text.Json;
using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Sources.OpenBesluitvorming;

/// <summary>Reads one Document of the export.</summary>
internal static class FeedDocument
{
    /// <param name="meeting">Name of the meeting it belongs to, where that is known.</param>
    public static SupplierDocument Read(GemeenteCode gemeente, string entityId, string? version, JsonElement payload, string? meeting)
    {
        var url = ListedAddress.Repair(payload.FirstText("original_url"));
        var (supplier, id) = Native(entityId) ?? VendorAddress.Parse(url) ?? ("openbesluitvorming", entityId);
        return new SupplierDocument
        {
            Id = new DocumentId(supplier, gemeente, id),
            Title = ListedText.Clean(payload.FirstText("name")),
            MeetingDate = SupplierDates.Moment(payload.FirstText("last_discussed_at")),
            Meeting = ListedText.Clean(meeting),
            DocumentType = ListedText.Clean(payload.Field("classification")?.AsTexts().FirstOrDefault(kind => kind != "Document")),
            Url = url,
            OtherUrls = [.. Copies(payload).Where(copy => copy != url).Distinct()],
            Version = version,
            FileName = ListedText.CleanPlain(payload.FirstText("file_name")),
            MediaType = payload.FirstText("content_type"),
            Bytes = payload.Number("size_in_bytes"),
            TextReference = entityId,
        };
    }

    // document:<supplier>:<type>:<key>:<native id>; the suppliers are called there as they are here.
    private static (string Supplier, string Id)? Native(string entityId) => entityId.Split(':', 5) switch
    {
        ["document", { Length: > 0 } supplier, _, _, { Length: > 0 } id] =>
            (supplier, supplier == "ibabs" || Guid.TryParse(id, out _) ? id.ToLowerInvariant() : id),
        _ => null,
    };

    // Its own copies of the bytes.
    private static IEnumerable<Uri> Copies(JsonElement payload) =>
        payload.Items("media_urls").Select(link => ListedAddress.Repair(link.FirstText("url"))).OfType<Uri>();
}
