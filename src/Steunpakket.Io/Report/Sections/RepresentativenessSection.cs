using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Sections;

/// <summary>Whether the gemeenten that could be read are like all gemeenten.</summary>
internal sealed class RepresentativenessSection() : ReportSection("representativiteit", "Voor welke gemeenten geldt dit?")
{
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
                $"Gemeenten naar {classes.Key.Replace('_', ' ')}",
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
    }
}
