using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Sections;

/// <summary>Whether other defensible ways of counting say the same: the variants side by side, and how many of them support each verdict.</summary>
internal sealed class RobustnessSection() : ReportSection("stevigheid", "Hoe stevig zijn de uitkomsten?")
{
    protected override (string Table, string[] Columns) Needs =>
        ("jaarvergelijking", ["basisjaar", "doeljaar", "actielijn", "variant", "n", "meer", "minder", "verschil_pp", "p_holm"]);

    protected override void Write(ReportPage page)
    {
        page.Paragraph(
            "Elke telling maakt keuzes. Hieronder staan dezelfde jaren op andere verdedigbare manieren geteld. Een uitkomst die bij de meeste rekenwijzen overeind blijft, "
            + "is steviger dan een die van één keuze afhangt. Vooral van belang: worden er meer stukken over een onderwerp gevonden, of zijn er gewoon meer stukken?");
        WriteSupport(page);
        foreach (var rows in YearRows.Read(page, null).GroupBy(verdict => verdict.Row.Whole("basisjaar")))
        {
            WriteVariants(page, rows.Key, [.. rows]);
        }

        page.Note("Per rekenwijze en actielijn: het oordeel (‘niet aantoonbaar’: meer en minder verschillen niet meer dan door toeval kan), het verschil tussen meer en minder in procentpunten, en het aantal vergeleken gemeenten (n).");
    }

    private static void WriteVariants(ReportPage page, long year, List<YearVerdict> rows)
    {
        var lines = rows.Select(row => row.Row.Text("actielijn")).Distinct().ToList();
        var variants = rows.GroupBy(row => row.Row.Text("variant")).OrderBy(variant => VariantTitles.Place(variant.Key)).ThenBy(variant => variant.Key, StringComparer.Ordinal);
        HtmlTable.Write(
            page.Html,
            $"Rekenwijzen naast elkaar, {page.TargetYear} tegenover {year}",
            variants,
            [
                HtmlColumn<IGrouping<string, YearVerdict>>.Words("Rekenwijze", variant => VariantTitles.Of(variant.Key)),
                .. lines.Select(line => new HtmlColumn<IGrouping<string, YearVerdict>>(page.Frame.Title(line), false, (html, variant) => WriteCell(html, variant.FirstOrDefault(row => row.Row.Text("actielijn") == line)))),
            ]);
    }

    private static void WriteCell(HtmlWriter html, YearVerdict? row)
    {
        if (row is null)
        {
            html.Text(DutchNumbers.None);
            return;
        }

        html.Element("b", row.ShortWord, ("class", $"oordeel {row.Look}")).Text(" ");
        html.Element("span", row.N == 0 ? "n = 0" : $"{row.Difference} pp, n = {DutchNumbers.Whole(row.N)}", ("class", "van"));
    }

    private static void WriteSupport(ReportPage page)
    {
        if (!page.Tables.HasRows("robuustheid", "basisjaar", "actielijn", "oordeel_study", "varianten", "meer", "minder", "geen_verschil", "onvergelijkbaar"))
        {
            page.Note("De tabel ‘robuustheid’, die telt hoeveel rekenwijzen elk oordeel steunen, ontbreekt of is leeg.");
            return;
        }

        var rows = page.Tables.Rows("robuustheid", "ORDER BY basisjaar DESC, actielijn");
        var hasSensitivity = page.Tables.Has("robuustheid", "gevoeligheid_varianten", "gevoeligheid_meer", "gevoeligheid_minder", "gevoeligheid_geen_verschil");
        HtmlTable.Write(page.Html, "Hoeveel rekenwijzen steunen welk oordeel", rows, [.. Columns(page), .. hasSensitivity ? Sensitivity() : []]);
        page.FileLink("Alle combinaties van keuzes:", "jaarvergelijking_gevoeligheid");
    }

    private static HtmlColumn<ReportRow>[] Columns(ReportPage page) =>
    [
        HtmlColumn<ReportRow>.Words("Actielijn", row => page.Frame.Title(row.Text("actielijn"))),
        HtmlColumn<ReportRow>.Words("Tegenover", row => row.Text("basisjaar")),
        HtmlColumn<ReportRow>.Words("Oordeel in dit rapport", row => Word(row.Text("oordeel_study"))),
        HtmlColumn<ReportRow>.Words("Steun", row => Support(row)),
        HtmlColumn<ReportRow>.Whole("Rekenwijzen met meer", row => row.Number("meer")),
        HtmlColumn<ReportRow>.Whole("met minder", row => row.Number("minder")),
        HtmlColumn<ReportRow>.Whole("zonder verschil", row => row.Number("geen_verschil")),
        HtmlColumn<ReportRow>.Whole("zonder gemeenten", row => row.Number("onvergelijkbaar")),
    ];

    private static IEnumerable<HtmlColumn<ReportRow>> Sensitivity() =>
    [
        HtmlColumn<ReportRow>.Whole("Combinaties van keuzes", row => row.Number("gevoeligheid_varianten")),
        HtmlColumn<ReportRow>.Whole("met meer", row => row.Number("gevoeligheid_meer")),
        HtmlColumn<ReportRow>.Whole("met minder", row => row.Number("gevoeligheid_minder")),
        HtmlColumn<ReportRow>.Whole("zonder verschil", row => row.Number("gevoeligheid_geen_verschil")),
    ];

    private static string Word(string verdict) => verdict switch
    {
        "geen_verschil" => "geen aantoonbaar verschil",
        "onvergelijkbaar" => "niet te vergelijken",
        _ => verdict,
    };

    // A way of counting that no gemeente is fit for says nothing, for or against.
    private static string Support(ReportRow row) =>
        $"{DutchNumbers.Whole(row.Text("oordeel_study") == "onvergelijkbaar" ? 0 : row.Number(row.Text("oordeel_study")))} van de "
        + DutchNumbers.Count((row.Number("varianten") ?? 0) - (row.Number("onvergelijkbaar") ?? 0), "rekenwijze", "rekenwijzen");
}
