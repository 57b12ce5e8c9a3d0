using AngleSharp.Html.Dom;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs.Portal;

/// <summary>Finds the agendas of one kind of meeting in one year: a fragment of links, empty when there were no meetings.</summary>
internal static class YearPage
{
    private const string Agenda = "/Agenda/Index/";

    /// <returns>GUIDs of agendas, each once, in the page's order.</returns>
    /// <exception cref="SourceChangedException">It is a page of its own, such as an error, and not a list.</exception>
    public static IReadOnlyList<string> Agendas(Uri address, IHtmlDocument page)
    {
        string[] agendas = [.. page.QuerySelectorAll($"a[href*='{Agenda}']").Select(link => PortalLink.IdAfter(Agenda, link.GetAttribute("href"))).OfType<string>().Distinct()];
        return agendas.Length == 0 && ListedText.CleanPlain(page.Title) is { } title
            ? throw new SourceChangedException(address, $"no list of agendas but a page '{title}'")
            : agendas;
    }
}
