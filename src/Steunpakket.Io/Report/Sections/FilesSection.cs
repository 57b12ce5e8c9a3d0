using Steunpakket.Io.Report.Html;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Stages.Export.Account;

namespace Steunpakket.Io.Report.Sections;

/// <summary>The other files of the export, to count on with.</summary>
internal sealed class FilesSection() : ReportSection("bestanden", "Bestanden om zelf mee te rekenen")
{
    protected override (string Table, string[] Columns) Needs => ("documenten", []);

    protected override void Write(ReportPage page)
    {
        page.Paragraph(
            "Naast dit rapport staan in dezelfde map alle tabellen: .csv voor programma’s, .nl.csv voor Excel, .parquet voor grote bestanden. manifest.json zegt waaruit ze gemaakt zijn, "
            + "met een controlegetal van elk bestand.");
        if (page.Manifest.Files.Any(file => file.Name == AccountText.FileName))
        {
            page.Html.Open("p").Text("Hoe er geteld is, in woorden en met de woordenlijsten: ").Element("a", AccountText.FileName, ("href", AccountText.FileName)).Text(".").Close().Line();
        }

        page.Html.Open("details").Element("summary", $"De {page.Manifest.Files.Count} bestanden met hun controlegetallen").Line();
        HtmlTable.Write(
            page.Html,
            "Bestanden van deze export",
            page.Manifest.Files,
            [
                new("Bestand", false, (html, file) => html.Element("a", file.Name, ("href", Uri.EscapeDataString(file.Name)))),
                HtmlColumn<ManifestFile>.Whole("Bytes", file => file.Bytes),
                new("SHA-256", false, (html, file) => html.Element("code", file.Sha256)),
            ]);
        page.Html.Close().Line();
    }
}
