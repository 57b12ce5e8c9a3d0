using Steunpakket.Io.Report.Html;
using Steunpakket.Io.Report.Pictures;

namespace Steunpakket.Io.Report.Sections;

/// <summary>The study's Tables 1 and 2, a table a base year, each row also as a sentence.</summary>
internal sealed class YearComparisonSection() : ReportSection("jaren", "Vergelijking van jaren")
{
    protected override (string Table, string[] Columns) Needs =>
        ("jaarvergelijking", ["basisjaar", "doeljaar", "actielijn", "variant", "n", "meer", "minder", "evenveel", "evenveel_nul", "verschil_pp", "ci_laag", "ci_hoog", "p", "p_holm"]);

    protected override void Write(ReportPage page)
    {
        page.Paragraph(
            "Per gemeente is geteld hoeveel stukken per maand over een actielijn gaan. Een gemeente telt als ‘meer’ wanneer dat er in "
            + $"{page.TargetYear} meer waren dan in het jaar waarmee wordt vergeleken. Er staat alleen dat er meer of minder is wanneer het overwicht "
            + "groter is dan toeval verklaart: de tekentoets, gecorrigeerd voor het aantal vergelijkingen (Holm), onder de 0,05.");
        foreach (var rows in YearRows.Read(page, "study").GroupBy(verdict => verdict.Row.Whole("basisjaar")))
        {
            WriteYear(page, rows.Key, [.. rows]);
        }

        page.Note(
            "Beide jaren nul: gemeenten die in beide jaren geen relevant stuk hebben; zij tellen in ‘evenveel’ mee en staan daarom apart genoemd. Onvergelijkbaar: "
            + "gemeenten zonder gegevens in een van beide jaren, of gesplitst. Het verschil is dat tussen meer en minder, in procentpunten, met het interval waarin het "
            + "met 95 op de 100 zekerheid ligt.");
        page.FileLink("Alle rijen en rekenwijzen:", "jaarvergelijking");
    }

    private static void WriteYear(ReportPage page, long year, IReadOnlyList<YearVerdict> rows)
    {
        page.Html.Element("h3", $"{page.TargetYear} tegenover {year}").Line();
        OutcomeList.Write(page, rows);
        HtmlTable.Write(page.Html, $"Gemeenten met meer, minder en evenveel relevante stukken per maand, {page.TargetYear} tegenover {year}", rows, Columns(page));
    }

    private static string LineTitle(ReportPage page, YearVerdict row) => page.Frame.Title(row.Row.Text("actielijn"));

    private static HtmlColumn<YearVerdict>[] Columns(ReportPage page) =>
    [
        HtmlColumn<YearVerdict>.Words("Actielijn", row => LineTitle(page, row)),
        new("Minder – evenveel – meer", false, (html, row) => VerdictBar.Write(
            html, $"{row.Row.Text("basisjaar")}-{row.Row.Text("actielijn")}", (row.Minder, row.EvenveelMetHits, row.Nul, row.Meer))),
        HtmlColumn<YearVerdict>.Percentage("Meer", row => new Share(row.Meer, row.N)),
        HtmlColumn<YearVerdict>.Percentage("Minder", row => new Share(row.Minder, row.N)),
        HtmlColumn<YearVerdict>.Percentage("Evenveel", row => new Share(row.EvenveelMetHits + row.Nul, row.N)),
        HtmlColumn<YearVerdict>.Whole("waarvan beide jaren nul", row => row.Nul),
        HtmlColumn<YearVerdict>.Percentage("Vergeleken gemeenten", row => new Share(row.N, page.Coverage.All)),
        HtmlColumn<YearVerdict>.Whole("Onvergelijkbaar", row => row.Row.Number("onvergelijkbaar")),
        new("Verschil in procentpunten", true, (html, row) => html.Text(row.Difference).Text(" ").Element("span", row.Interval, ("class", "van"))),
        HtmlColumn<YearVerdict>.Probability("p", row => row.Row.Number("p")),
        HtmlColumn<YearVerdict>.Probability("p (Holm)", row => row.Row.Number("p_holm")),
        new("Oordeel", false, (html, row) => html.Element("b", row.Word, ("class", $"oordeel {row.Look}"))),
    ];
}
