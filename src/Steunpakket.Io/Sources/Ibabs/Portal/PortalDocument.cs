using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Steunpakket.Io.Sources.Ibabs.Portal;

/// <summary>A link to a document on a page of an agenda or a register entry.</summary>
/// <param name="AgendaItem">Where it stands in; null when it hangs off the meeting.</param>
/// <param name="Size">As shown, such as <c>43 KB</c>: rounded, but other bytes mostly show another.</param>
internal sealed record PortalDocument(string Id, string? AgendaItem, string? Title, string? Size, string? MediaType)
{
    /// <summary>Each document once, in the page's order.</summary>
    public static IReadOnlyList<PortalDocument> All(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("a[data-document-id], a[href*='documentId=']").Select(Of).OfType<PortalDocument>().DistinctBy(document => document.Id)];

    private static PortalDocument? Of(IElement link)
    {
        var href = link.GetAttribute("href");
        var id = link.GetAttribute("data-document-id") is { Length: > 0 } given ? given : PortalLink.Query(href, "documentId");
        return Guid.TryParse(id, out var guid)
            ? new PortalDocument(
                guid.ToString(),
                Guid.TryParse(PortalLink.Query(href, "agendaItemId"), out var item) ? item.ToString() : null,
                link.TextWithout(".badge, .icon, .sr-only"),
                ListedText.CleanPlain(link.QuerySelector(".badge")?.TextContent),
                link.QuerySelector(".icon.pdf") is null ? null : "application/pdf")
            : null;
    }
}
