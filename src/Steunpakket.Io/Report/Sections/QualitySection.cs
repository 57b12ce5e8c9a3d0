using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Sections;

/// <summary>How many selected documents have a mark that asks for care.</summary>
internal sealed class QualitySection() : ReportSection("kwaliteit", "Kanttekeningen bij stukken")
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["weekend_date"] = "vergaderdatum in een weekend",
        ["recess_date"] = "vergaderdatum in het reces",
        ["title_date_mismatch"] = "datum in de titel wijkt af van de vergaderdatum",
        ["future_date"] = "vergaderdatum na de gegevens",
        ["low_text_quality"] = "tekst met weinig bestaande woorden, zoals na slecht scannen",
        ["bsn_like"] = "bevat een getal dat een burgerservicenummer kan zijn; in getoonde passages onleesbaar gemaakt",
        ["page_cap"] = "alleen de eerste bladzijden zijn aangeleverd",
        ["text_by_ori"] = "tekst van Open Raadsinformatie, niet van de gemeente zelf",
    };

    protected override (string Table, string[] Columns) Needs => ("documenten", ["kwaliteit"]);

    protected override void Write(ReportPage page)
    {
        var total = page.Tables.Query("documenten", from => $"SELECT count(*)::BIGINT AS n FROM {from}")[0].Whole("n");
        var flags = page.Tables.Query("documenten", from => $"""
            SELECT vlag, count(*)::BIGINT AS n FROM (SELECT unnest(string_split(kwaliteit, ' ')) AS vlag FROM {from})
            WHERE vlag <> '' GROUP BY vlag ORDER BY n DESC, vlag
            """);
        if (flags.Count == 0)
        {
            page.Paragraph($"Geen van de {DutchFormat.Whole(total)} geselecteerde stukken heeft een kanttekening.");
            return;
        }

        page.Paragraph("Stukken met een kanttekening tellen gewoon mee; de kanttekening zegt waar een datum of tekst niet zonder meer te vertrouwen is.");
        HtmlTable.Write(
            page.Html,
            "Geselecteerde stukken met een kanttekening",
            flags,
            [
                HtmlColumn<ReportRow>.Words("Kanttekening", row => Words.GetValueOrDefault(row.Text("vlag"), row.Text("vlag"))),
                HtmlColumn<ReportRow>.Percentage("Stukken", row => new Share(row.Whole("n"), total, "stukken")),
            ]);
    }
}
