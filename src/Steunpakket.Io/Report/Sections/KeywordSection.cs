using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Sections;

/// <summary>How far a few words make the outcome.</summary>
internal sealed class KeywordSection() : ReportSection("woorden", "Welke woorden het beeld maken")
{
    private const int Shown = 8;

    protected override (string Table, string[] Columns) Needs => ("trefwoordinvloed", ["actielijn", "term", "hits", "documenten", "relevant", "relevant_zonder"]);

    protected override void Write(ReportPage page)
    {
        page.Paragraph(
            "Telkens is één woord weggelaten en alles opnieuw geteld. Rust een actielijn op een paar woorden, dan is het beeld zo goed als die woorden. ‘Kantelt’ zegt of een oordeel "
            + "over de jaren verandert wanneer het woord er niet was.");
        foreach (var line in page.Tables.Rows("trefwoordinvloed", "ORDER BY actielijn, hits DESC, term").GroupBy(row => row.Text("actielijn")))
        {
            var all = line.GroupBy(row => (row.Text("term"), row.Text("soort"))).ToList();
            var hits = all.Sum(term => term.First().Number("hits") ?? 0);
            HtmlTable.Write(page.Html, $"{page.Frame.Title(line.Key)}: de {Math.Min(Shown, all.Count)} meest gevonden woorden", all.Take(Shown), Columns<(string, string)>(hits));
        }

        page.FileLink("Alle woorden, ook de toegevoegde contextwoorden:", "trefwoordinvloed");
    }

    private static HtmlColumn<IGrouping<TKey, ReportRow>>[] Columns<TKey>(double hits) =>
    [
        HtmlColumn<IGrouping<TKey, ReportRow>>.Words("Woord", term => term.First().Text("term")),
        HtmlColumn<IGrouping<TKey, ReportRow>>.Percentage("Aandeel van de hits", term => new Share(term.First().Number("hits") ?? 0, hits, "hits")),
        HtmlColumn<IGrouping<TKey, ReportRow>>.Whole("Stukken", term => term.First().Number("documenten")),
        HtmlColumn<IGrouping<TKey, ReportRow>>.Whole("Relevante stukken", term => term.First().Number("relevant")),
        HtmlColumn<IGrouping<TKey, ReportRow>>.Whole("zonder het woord", term => term.First().Number("relevant_zonder")),
        HtmlColumn<IGrouping<TKey, ReportRow>>.Number("Rangorde blijft (Kendall τ)", term => term.First().Number("kendall_tau"), 2),
        HtmlColumn<IGrouping<TKey, ReportRow>>.Words("Kantelt", Tilts),
    ];

    private static string Tilts<TKey>(IGrouping<TKey, ReportRow> term)
    {
        var years = term.Where(row => row.Text("oordeel") != row.Text("oordeel_zonder")).Select(row => row.Text("basisjaar")).ToList();
        return years.Count == 0 ? "nee" : $"ja, tegenover {DutchNumbers.List(years)}";
    }
}
