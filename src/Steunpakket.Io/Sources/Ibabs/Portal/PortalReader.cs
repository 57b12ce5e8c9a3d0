using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Sources.Ibabs.Portal;

/// <summary>Makes our items of what pages show, under the keys and ids that SOAP gives too.</summary>
internal sealed class PortalReader(SupplierAccount account, IbabsAddresses addresses)
{
    public ListingEvent Meeting(string agenda, AgendaPage page) =>
        new ListingEvent.Item(IbabsKeys.Meeting(agenda), Version: null, [.. page.Documents.Select(document => Document(agenda, page, document, type: null))]);

    public ListingEvent Entry(string agenda, AgendaPage page, PortalEntry entry, IReadOnlyList<PortalDocument> documents) =>
        new ListingEvent.Item(IbabsKeys.EntryOfMeeting(agenda, entry.Id), Version: null, [.. documents.Select(document => Document(agenda, page, document, entry.Register))]);

    private SupplierDocument Document(string agenda, AgendaPage page, PortalDocument document, string? type) => new()
    {
        Id = new DocumentId("ibabs", account.Gemeente, document.Id),
        Title = document.Title,
        MeetingDate = page.Date,
        Meeting = page.Name,
        DocumentType = type,
        Url = addresses.Portal(account.Id, $"/Document/View/{document.Id}"),
        OtherUrls = [Loaded(agenda, document), addresses.Download(account.Id, document.Id)],
        Version = document.Size,
        MediaType = document.MediaType,
    };

    // The link itself leads to a page that shows the document, not to its bytes.
    private Uri Loaded(string agenda, PortalDocument document) => addresses.Portal(account.Id, document.AgendaItem is { } item
        ? $"/Document/LoadAgendaItemDocument/{document.Id}?agendaItemId={item}"
        : $"/Document/LoadAgendaDocument/{document.Id}?agendaId={agenda}");
}
