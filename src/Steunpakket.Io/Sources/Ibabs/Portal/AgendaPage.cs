using AngleSharp.Html.Dom;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs.Portal;

/// <summary>What the page of one meeting shows.</summary>
/// <param name="Entries">Register entries it refers to.</param>
internal sealed record AgendaPage(string Name, DateOnly Date, IReadOnlyList<PortalDocument> Documents, IReadOnlyList<PortalEntry> Entries)
{
    private const string Item = "/Reports/Item/";

    /// <exception cref="SourceChangedException">It has no heading or no date, so it is no agenda.</exception>
    public static AgendaPage Read(Uri address, IHtmlDocument page)
    {
        // The year lists beside it have headings too; the meeting's own stand together.
        var heading = page.QuerySelector("#maincontent h1") ?? page.QuerySelector("h1");
        var name = ListedText.CleanPlain(heading?.TextContent);
        var date = DutchDate.Find(ListedText.CleanPlain(heading?.ParentElement?.TextContent)) ?? DutchDate.Find(ListedText.CleanPlain(page.Title));
        return name is not null && date is { } day
            ? new AgendaPage(name, day, PortalDocument.All(page), [.. Referred(page)])
            : throw new SourceChangedException(address, $"no agenda but a page '{ListedText.CleanPlain(page.Title)}'");
    }

    private static IEnumerable<PortalEntry> Referred(IHtmlDocument page) =>
        (from row in page.QuerySelectorAll($"tr[data-url*='{Item}']")
         let id = PortalLink.IdAfter(Item, row.GetAttribute("data-url"))
         where id is not null
         select new PortalEntry(id, Kind(row))).DistinctBy(entry => entry.Id);

    // The columns are a site's own, but the first names the register.
    private static string? Kind(AngleSharp.Dom.IElement row)
    {
        var head = row.Closest("table")?.QuerySelector("th");
        return ListedText.CleanPlain(head?.TextContent) is { } label && label.StartsWith("Soort", StringComparison.OrdinalIgnoreCase)
            ? ListedText.CleanPlain(row.QuerySelector("td")?.TextContent)
            : null;
    }
}

/// <summary>A register entry that an agenda refers to.</summary>
/// <param name="Register">Null when the agenda does not say.</param>
internal sealed record PortalEntry(string Id, string? Register);
