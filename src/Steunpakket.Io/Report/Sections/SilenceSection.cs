namespace Steunpakket.Io.Report.Sections;

/// <summary>Gemeenten that were read well and in which nothing was found: whom to ask.</summary>
internal sealed class SilenceSection() : ReportSection("stilte", "Waar niets gevonden is")
{
    private const int Shown = 25;

    protected override (string Table, string[] Columns) Needs => ("stiltelijst", ["gemeente", "actielijn"]);

    protected override void Write(ReportPage page)
    {
        page.Paragraph(
            "Gemeenten waarvan veel stukken gelezen zijn en waarin over een actielijn geen relevant stuk is gevonden, die met de meeste gelezen stukken vooraan. Dat kan betekenen dat de raad er niet over sprak, of dat het onderwerp er "
            + "anders heet of buiten de raad om liep. Een gesprek met de gemeente zegt meer dan deze lijst.");
        var rows = page.Tables.Rows("stiltelijst", page.Tables.Has("stiltelijst", "documenten") ? "ORDER BY documenten DESC, gemeente" : "ORDER BY gemeente");
        foreach (var line in rows.GroupBy(row => row.Text("actielijn")).OrderBy(line => line.Key, StringComparer.Ordinal))
        {
            var names = line.Select(row => row.Text("gemeente")).ToList();
            page.Html.Open("p").Element("b", page.Frame.Title(line.Key)).Text($" – {DutchNumbers.Count(names.Count, "gemeente", "gemeenten")}: ");
            page.Html.Text(names.Count > Shown ? $"{string.Join(", ", names.Take(Shown))} en {names.Count - Shown} andere." : $"{DutchNumbers.List(names)}.").Close().Line();
        }

        page.FileLink("De hele lijst, met het aantal gelezen stukken:", "stiltelijst");
    }
}
