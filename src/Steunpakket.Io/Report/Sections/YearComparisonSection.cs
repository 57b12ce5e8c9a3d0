using Steunpakket.Core.Comparison;
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
            "Per gemeente is geteld hoeveel relevante stukken over een actielijn er per maand behandeld zijn; een stuk dat in twee vergaderingen komt, telt tweemaal. Een gemeente telt als ‘meer’ "
            + $"wanneer dat er in {page.TargetYear} meer waren dan in het jaar waarmee wordt vergeleken.{Ties(page.Frame.Compare)} Er staat alleen dat er meer of minder is wanneer het overwicht "
            + "groter is dan toeval verklaart: de tekentoets, gecorrigeerd voor het aantal vergelijkingen (Holm), onder de 0,05.");
        foreach (var rows in YearRows.Read(page, "study").GroupBy(verdict => verdict.Row.Whole("basisjaar")))
        {
            WriteYear(page, rows.Key, [.. rows]);
        }

        page.Note(
            "Beide jaren nul: gemeenten die in beide jaren geen relevant stuk hebben; zij tellen in ‘evenveel’ mee en staan daarom apart genoemd. Onvergelijkbaar: gemeenten "
            + "waarvan in een van de jaren niets gelezen is of een deel ontbreekt, of die gesplitst zijn; waarvan helemaal niets gelezen is, staat nergens in de tabel. "
            + $"{Denominators(page)} Het verschil is dat tussen meer en minder, in procentpunten, met een interval van 95 op de 100: {Interval(page.Frame.Compare)} Over het oordeel beslist p (Holm), niet het interval.");
        page.FileLink("Alle rijen en rekenwijzen:", "jaarvergelijking");
    }

    private static string Ties(CompareOptions options) => options.Tie switch
    {
        TieRule.Rounded => " Wat omgerekend en afgerond hetzelfde aantal is, heet evenveel.",
        TieRule.Tolerance => $" Een verschil van hoogstens {options.TolerancePercent} op de 100 heet evenveel.",
        _ => string.Empty,
    };

    private static string Denominators(ReportPage page) => page.Frame.Compare.Denominator switch
    {
        Denominator.HitsInEitherYear => "Geteld zijn de vergelijkbare gemeenten met een zoekwoord in ten minste één van beide jaren.",
        Denominator.Accessible => "Geteld zijn alle vergelijkbare gemeenten.",
        _ => $"Geteld zijn de vergelijkbare gemeenten met een zoekwoord in {page.TargetYear}; een gemeente die toen stil viel, telt daardoor niet als minder.",
    };

    private static string Interval(CompareOptions options) => options.Bootstrap > 0
        ? "daarbinnen bleef het in 95 van de 100 keer dat de vergeleken gemeenten opnieuw getrokken werden."
        : "een benadering, die bij weinig gemeenten onnauwkeurig is.";

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
