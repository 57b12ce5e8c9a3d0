using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Sections;

/// <summary>Whether the gemeenten that could be read are like all gemeenten.</summary>
internal sealed class RepresentativenessSection() : ReportSection("representativiteit", "Voor welke gemeenten geldt dit?")
{
    private static readonly Dictionary<string, string> Divisions = new(StringComparer.Ordinal)
    {
        ["totaal"] = "Alle gemeenten",
        ["grootteklasse"] = "Gemeenten naar grootteklasse van het CBS",
        ["grootte"] = "Gemeenten naar grootte",
        ["provincie"] = "Gemeenten naar provincie",
    };

    private static readonly Dictionary<string, string> Weighings = new(StringComparer.Ordinal)
    {
        ["ongewogen"] = "Elke gemeente even zwaar",
        ["grootte_provincie"] = "Naar grootte en provincie",
        ["inwoners"] = "Naar inwoners",
    };

    protected override (string Table, string[] Columns) Needs => ("representativiteit", ["indeling", "klasse", "gemeenten", "toegankelijk", "met_hits"]);

    protected override void Write(ReportPage page)
    {
        page.Paragraph(
            "Niet van elke gemeente zijn stukken te lezen. Hieronder per grootte en provincie welk deel van de gemeenten meetelt. Loopt dat uiteen, dan zegt het landelijke beeld "
            + "minder over de groepen die ontbreken.");
        foreach (var classes in page.Tables.Rows("representativiteit", string.Empty).GroupBy(row => row.Text("indeling")))
        {
            HtmlTable.Write(
                page.Html,
                Divisions.GetValueOrDefault(classes.Key, $"Gemeenten naar {classes.Key}"),
                classes,
                [
                    HtmlColumn<ReportRow>.Words("Klasse", row => row.Text("klasse")),
                    HtmlColumn<ReportRow>.Whole("Gemeenten", row => row.Number("gemeenten")),
                    HtmlColumn<ReportRow>.Whole("Inwoners", row => row.Number("inwoners")),
                    HtmlColumn<ReportRow>.Percentage("Toegankelijk", row => new Share(row.Number("toegankelijk") ?? 0, row.Number("gemeenten") ?? 0)),
                    HtmlColumn<ReportRow>.Percentage("Met hits", row => new Share(row.Number("met_hits") ?? 0, row.Number("gemeenten") ?? 0)),
                ]);
        }

        page.FileLink("Met inwoners en verschillen:", "representativiteit");
        WriteWeighted(page);
    }

    private static void WriteWeighted(ReportPage page)
    {
        if (!page.Tables.HasRows("representativiteit_gewogen", "basisjaar", "actielijn", "weging", "gemeenten", "verschil_pp"))
        {
            return;
        }

        var rows = page.Tables.Rows("representativiteit_gewogen", string.Empty);
        var weighings = rows.Select(row => row.Text("weging")).Distinct().ToList();
        page.Paragraph(
            "Zou de uitkomst anders zijn als de gemeenten die meetellen zo verdeeld waren als alle gemeenten? Hieronder het verschil tussen meer en minder, in procentpunten, ongewogen en "
            + "gewogen. Liggen de getallen dicht bij elkaar, dan maakt de scheve verdeling weinig uit.");
        HtmlTable.Write(
            page.Html,
            "Verschil tussen meer en minder, ongewogen en gewogen",
            rows.GroupBy(row => (Year: row.Whole("basisjaar"), Line: row.Text("actielijn"))).OrderByDescending(group => group.Key.Year),
            [
                HtmlColumn<IGrouping<(long Year, string Line), ReportRow>>.Words("Actielijn", group => page.Frame.Title(group.Key.Line)),
                HtmlColumn<IGrouping<(long Year, string Line), ReportRow>>.Words("Tegenover", group => $"{group.Key.Year}"),
                HtmlColumn<IGrouping<(long Year, string Line), ReportRow>>.Whole("Gemeenten", group => group.First().Number("gemeenten")),
                .. weighings.Select(weighing => new HtmlColumn<IGrouping<(long Year, string Line), ReportRow>>(
                    Weighings.GetValueOrDefault(weighing, weighing), true,
                    (html, group) => html.Text(DutchNumbers.Signed(group.FirstOrDefault(row => row.Text("weging") == weighing)?.Number("verschil_pp"))))),
            ]);
        page.FileLink("Gewogen percentages:", "representativiteit_gewogen");
    }
}
