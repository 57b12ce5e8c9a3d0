using System.Text.Json;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Io.Sources.Parlaeus;

/// <summary>One agenda with its points and their documents.</summary>
/// <remarks>Also when it was cancelled: its documents were published and are read, and the next agenda often brings them again.</remarks>
/// <exception cref="FormatException">Its date is none.</exception>
internal sealed class Agenda(AgendaLine line, GemeenteCode gemeente, JsonElement json)
{
    private readonly DateOnly? _day = json.Day("date") ?? line.Day;
    private readonly string? _name = ListedText.Clean(json.Text("title")) ?? ListedText.Clean(json.Text("committeecode"));

    /// <exception cref="FormatException">It has no points.</exception>
    public ListingEvent[] Read()
    {
        var points = json.Has("points") ? json.List("points") : throw new FormatException("it has no points");
        var listed = DocumentListings.Group([.. points.SelectMany(point => point.List("documents"))], "dcid", out var withoutId);
        var documents = listed.Select(Document).ToList();

        // Without a version it is asked for again, so that its trouble is not forgotten.
        return withoutId == 0
            ? [new ListingEvent.Item(line.Key, line.LastChange, documents)]
            : [new ListingEvent.Item(line.Key, null, documents), new ListingEvent.Trouble("changed_shape", $"{line.Key}: documents without a dcid: {withoutId}.")];
    }

    // No version: an agenda's last_change also moves for a comma in a point, and all its documents would be downloaded again each time.
    private SupplierDocument Document(DocumentListings listed)
    {
        var link = listed.Text("link");
        var url = ListedAddress.Repair(link);
        return new SupplierDocument
        {
            Id = new DocumentId(ParlaeusSettings.Type, gemeente, listed.Id),
            Title = ListedText.Clean(listed.Text("title")),
            MeetingDate = _day,
            Meeting = _name,
            DocumentType = ListedText.Clean(listed.Text("type")),
            Url = url,
            Refusal = link is null ? Refusal.Failed("no_address") : url is null ? Refusal.Failed("bad_url", link) : null,
        };
    }
}
