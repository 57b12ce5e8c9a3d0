using Steunpakket.Io.Report.Html;
using Steunpakket.Io.Stages.Export;

namespace Steunpakket.Io.Report.Sections;

/// <summary>What was listed, had and read, a year, and where the series has gaps.</summary>
internal sealed class CoverageSection() : ReportSection("dekking", "Wat gelezen is")
{
    protected override (string Table, string[] Columns) Needs =>
        ("dekking", ["gemeentecode", "kwartaal", "vermeld", "opgehaald", "tekst", "needs_ocr", "mislukt", "overgeslagen", "waarschuwing", "ocr_gelezen", "paginas_ongelezen"]);

    protected override void Write(ReportPage page)
    {
        page.Paragraph(
            "Wat een bron vermeldt, wat opgehaald is, en waarvan de tekst gelezen kon worden. Een gescand stuk zonder tekst (‘OCR nodig’) is opgehaald en niet gelezen. Alle percentages in "
            + "dit rapport gaan over wat gelezen is.");
        HtmlTable.Write(
            page.Html,
            "Stukken naar jaar van vergadering",
            page.Tables.Query("dekking", from => $"""
                SELECT CASE WHEN kwartaal LIKE '____-Q_' THEN left(kwartaal, 4) ELSE 'zonder datum' END AS jaar, sum(vermeld)::BIGINT AS vermeld,
                    sum(opgehaald)::BIGINT AS opgehaald, sum(tekst)::BIGINT AS tekst, sum(needs_ocr)::BIGINT AS needs_ocr,
                    sum(ocr_gelezen)::BIGINT AS ocr_gelezen, sum(paginas_ongelezen)::BIGINT AS paginas_ongelezen, sum(mislukt)::BIGINT AS mislukt,
                    sum(overgeslagen)::BIGINT AS overgeslagen, count(DISTINCT gemeentecode) FILTER (tekst > 0)::BIGINT AS gemeenten
                FROM {from} GROUP BY jaar ORDER BY jaar
                """),
            Columns());
        WriteWarnings(page);
        page.FileLink("Per gemeente, kwartaal en bron:", "dekking");
    }

    private static HtmlColumn<ReportRow>[] Columns() =>
    [
        HtmlColumn<ReportRow>.Words("Jaar", row => row.Text("jaar")),
        HtmlColumn<ReportRow>.Whole("Vermeld", row => row.Number("vermeld")),
        HtmlColumn<ReportRow>.Percentage("Opgehaald", row => new Share(row.Number("opgehaald") ?? 0, row.Number("vermeld") ?? 0)),
        HtmlColumn<ReportRow>.Percentage("Gelezen", row => new Share(row.Number("tekst") ?? 0, row.Number("vermeld") ?? 0)),
        HtmlColumn<ReportRow>.Whole("OCR nodig", row => row.Number("needs_ocr")),
        HtmlColumn<ReportRow>.Whole("Pagina's die beeld of onleesbaar bleven", row => row.Number("paginas_ongelezen")),
        HtmlColumn<ReportRow>.Whole("Met OCR gelezen", row => row.Number("ocr_gelezen")),
        HtmlColumn<ReportRow>.Whole("Mislukt", row => row.Number("mislukt")),
        HtmlColumn<ReportRow>.Whole("Overgeslagen", row => row.Number("overgeslagen")),
        HtmlColumn<ReportRow>.Whole("Gemeenten van toen met tekst", row => row.Number("gemeenten")),
    ];

    private static void WriteWarnings(ReportPage page)
    {
        (string Flag, string Words)[] kinds =
        [
            (CoverageTable.SeriesBreaksHere, "met een kwartaal dat ver onder dat ervoor en erna ligt"),
            (CoverageTable.SupplierCountsMore, "waarvan de leverancier meer stukken telt dan hij opsomt"),
            (CoverageTable.WindowsFailed, "waarvan een deel niet opgevraagd kon worden"),
        ];
        var found = kinds.Select(kind => (kind.Words, Count: page.Tables.Query("dekking", from =>
            $"SELECT count(DISTINCT gemeentecode)::BIGINT AS n FROM {from} WHERE list_contains(string_split(waarschuwing, ' '), '{kind.Flag}')")[0].Whole("n")));
        page.Html.Open("ul").Line();
        foreach (var (words, count) in found)
        {
            page.Html.Element("li", $"{DutchNumbers.Count(count, "gemeente", "gemeenten")} {words}.").Line();
        }

        page.Html.Close().Line();
    }
}
