using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Sections;

/// <summary>How many documents have a mark that asks for care.</summary>
internal sealed class QualitySection() : ReportSection("kwaliteit", "Kanttekeningen bij stukken")
{
    protected override (string Table, string[] Columns) Needs => ("kwaliteit", ["vlag", "documenten", "aandeel", "opgehaald", "opgehaald_aandeel", "uitleg"]);

    protected override void Write(ReportPage page)
    {
        var flags = page.Tables.Rows("kwaliteit", "WHERE opgehaald > 0");
        if (flags.Count == 0)
        {
            page.Paragraph("Geen van de opgehaalde stukken heeft een kanttekening.");
            return;
        }

        page.Paragraph("Stukken met een kanttekening tellen gewoon mee; de kanttekening zegt waar een datum of tekst niet zonder meer te vertrouwen is.");
        HtmlTable.Write(
            page.Html,
            "Stukken met een kanttekening",
            flags,
            [
                HtmlColumn<ReportRow>.Words("Kanttekening", row => row.Text("uitleg")),
                HtmlColumn<ReportRow>.Percentage("Stukken met een zoekwoord", row => Of(row.Number("documenten"), row.Number("aandeel"))),
                HtmlColumn<ReportRow>.Percentage("Alle opgehaalde stukken", row => Of(row.Number("opgehaald"), row.Number("opgehaald_aandeel"))),
            ]);
        page.Note("Van de stukken waarvan het te zeggen is: wat over de tekst gaat, alleen van stukken waarvan de tekst beoordeeld is. Nul heeft geen percentage.");
        page.FileLink("Welk stuk welke kanttekening heeft (kolom kwaliteit):", "documenten");
    }

    // The table holds the share and not what it is of.
    private static Share? Of(double? count, double? share) => count > 0 && share > 0 ? new Share(count.Value, Math.Round(count.Value / share.Value), "stukken") : null;
}
