using Steunpakket.Io.Report.Html;
using Steunpakket.Io.Report.Pictures;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Report.Sections;

/// <summary>The months of each line, with the packages as markers.</summary>
internal sealed class SeriesSection() : ReportSection("reeks", "Maand na maand")
{
    protected override (string Table, string[] Columns) Needs => ("tijdreeks_landelijk", ["maand", "actielijn", "documenten_relevant", "documenten_totaal"]);

    protected override void Write(ReportPage page)
    {
        page.Paragraph(
            "Per maand: welk deel van alle gelezen raadsstukken over een actielijn gaat, en hoeveel stukken dat zijn; een stuk dat terugkomt telt eenmaal, in de eerste maand. De genummerde lijnen zijn de maanden waarin het Rijk een "
            + "pakket bekendmaakte. De reeks toont samenhang in de tijd, geen effect: dat er na een pakket meer stukken zijn, betekent niet dat het door het pakket komt.");
        var events = EventMonth.Read(page.Tables);
        page.Html.Open("div", ("class", "naast")).Line();
        foreach (var line in page.Frame.Lines)
        {
            WriteLine(page, line, Points(page, line), [.. events.Select(found => (found.Number, found.Month))]);
        }

        page.Html.Close().Line();
        WriteEvents(page, events);
        EventChangeTable.Write(page, events);
        WriteTable(page);
    }

    private static List<SeriesPoint> Points(ReportPage page, string line) =>
    [
        .. page.Tables.Rows("tijdreeks_landelijk", $"WHERE actielijn = {Sql.Text(line)} ORDER BY maand")
            .Where(row => row.Date("maand") is not null)
            .Select(row => new SeriesPoint(row.Date("maand")!.Value, new Share(row.Number("documenten_relevant") ?? 0, row.Number("documenten_totaal") ?? 0, "stukken"))),
    ];

    private static void WriteLine(ReportPage page, string line, List<SeriesPoint> points, IReadOnlyList<(int Number, DateOnly Month)> markers)
    {
        page.Html.Open("figure").Element("figcaption", page.Frame.Title(line)).Line();
        if (points.Count == 0)
        {
            page.Note("Geen maanden in de tabel.");
        }
        else
        {
            var (first, last) = (points[0], points[^1]);
            var highest = points.MaxBy(point => point.Share.Percentage ?? 0)!;
            new SeriesPicture(points, markers).Write(page.Html, $"reeks-{line}", (
                $"{page.Frame.Title(line)} per maand",
                $"Van {DutchNumbers.Month(first.Month)} tot en met {DutchNumbers.Month(last.Month)}; hoogste aandeel {highest.Share.Rounded} ({highest.Share.Coverage}) in {DutchNumbers.Month(highest.Month)}."));
        }

        page.Html.Close().Line();
    }

    private static void WriteEvents(ReportPage page, IReadOnlyList<EventMonth> events)
    {
        if (events.Count == 0)
        {
            page.Note("Er zijn geen pakketten om in de reeks aan te geven.");
            return;
        }

        page.Html.Open("ol", ("class", "pakketten")).Line();
        foreach (var found in events)
        {
            page.Html.Open("li").Element("b", DutchNumbers.Month(found.Month)).Text($" {found.Name}").Close().Line();
        }

        page.Html.Close().Line();
    }

    private static void WriteTable(ReportPage page)
    {
        var months = page.Tables.Rows("tijdreeks_landelijk", "ORDER BY maand").Where(row => row.Date("maand") is not null).GroupBy(row => row.Date("maand")!.Value);
        page.Html.Open("details").Element("summary", "Alle maanden in een tabel").Line();
        HtmlTable.Write(
            page.Html,
            "Aandeel relevante stukken van alle stukken, per maand",
            months,
            [
                HtmlColumn<IGrouping<DateOnly, ReportRow>>.Words("Maand", month => DutchNumbers.Month(month.Key)),
                .. page.Frame.Lines.Select(line => HtmlColumn<IGrouping<DateOnly, ReportRow>>.Percentage(page.Frame.Title(line), month =>
                    month.FirstOrDefault(row => row.Text("actielijn") == line) is { } row ? new Share(row.Number("documenten_relevant") ?? 0, row.Number("documenten_totaal") ?? 0) : null)),
            ]);
        page.Html.Close().Line();
        page.FileLink("Per gemeente en maand:", "tijdreeks");
    }
}
