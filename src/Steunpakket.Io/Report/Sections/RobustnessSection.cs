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
        var variants = rows.ToLookup(row => row.Row.Text("variant"), StringComparer.Ordinal);
        HtmlTable.Write(
            page.Html,
            $"Rekenwijzen naast elkaar, {page.TargetYear} tegenover {year}",
            VariantWords.InOrder(variants.Select(variant => variant.Key)),
            [
                HtmlColumn<string>.Words("Rekenwijze", variant => VariantWords.Of(variant).Title),
                .. lines.Select(line => new HtmlColumn<string>(page.Frame.Title(line), false, (html, variant) => WriteCell(html, variants[variant].FirstOrDefault(row => row.Row.Text("actielijn") == line)))),
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
        var hasSensitivity = page.Tables.Has(
            "robuustheid", "gevoeligheid_varianten", "gevoeligheid_meer", "gevoeligheid_minder", "gevoeligheid_geen_verschil", "gevoeligheid_onvergelijkbaar");
        HtmlTable.Write(page.Html, "Hoeveel rekenwijzen steunen welk oordeel", rows, [.. Columns(page), .. hasSensitivity ? Sensitivity() : []]);
        if (hasSensitivity)
        {
            page.Note(
                "Een rekenwijze telt bij meer of minder wanneer de toets, gecorrigeerd voor haar aantal vergelijkingen, onder de 0,05 blijft. Combinaties van keuzes zijn zonder correctie getoetst: "
                + "zij lijken sterk op elkaar en hun aantal is een keuze. Een deel ervan kan daardoor meer of minder zeggen waar het oordeel in dit rapport dat niet doet.");
        }

        page.FileLink("Alle combinaties van keuzes:", "jaarvergelijking_gevoeligheid");
    }

    private static HtmlColumn<ReportRow>[] Columns(ReportPage page) =>
    [
        HtmlColumn<ReportRow>.Words("Actielijn", row => page.Frame.Title(row.Text("actielijn"))),
        HtmlColumn<ReportRow>.Words("Tegenover", row => row.Text("basisjaar")),
        HtmlColumn<ReportRow>.Words("Oordeel in dit rapport", row => VerdictSupportWords.Verdict(row)),
        HtmlColumn<ReportRow>.Words("Steun", row => VerdictSupportWords.OfVariants(row)),
        HtmlColumn<ReportRow>.Whole("Rekenwijzen met meer", row => row.Number("meer")),
        HtmlColumn<ReportRow>.Whole("met minder", row => row.Number("minder")),
        HtmlColumn<ReportRow>.Whole("zonder aantoonbaar verschil", row => row.Number("geen_verschil")),
        HtmlColumn<ReportRow>.Whole("zonder gemeenten", row => row.Number("onvergelijkbaar")),
    ];

    private static IEnumerable<HtmlColumn<ReportRow>> Sensitivity() =>
    [
        HtmlColumn<ReportRow>.Whole("Combinaties van keuzes", row => row.Number("gevoeligheid_varianten")),
        HtmlColumn<ReportRow>.Whole("met meer", row => row.Number("gevoeligheid_meer")),
        HtmlColumn<ReportRow>.Whole("met minder", row => row.Number("gevoeligheid_minder")),
        HtmlColumn<ReportRow>.Whole("zonder aantoonbaar verschil", row => row.Number("gevoeligheid_geen_verschil")),
        HtmlColumn<ReportRow>.Whole("zonder gemeenten", row => row.Number("gevoeligheid_onvergelijkbaar")),
    ];
}
