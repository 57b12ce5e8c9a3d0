using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Sections;

/// <summary>Documents that came back: how they went through meetings, with the longest trails as examples.</summary>
internal sealed class TreatmentSection() : ReportSection("behandeling", "Stukken die terugkomen")
{
    private const int Shown = 4;

    protected override (string Table, string[] Columns) Needs => ("behandeling", ["familie_id", "volgorde", "gemeente", "vergaderdatum", "vergadering", "document_id", "titel", "url"]);

    protected override void Write(ReportPage page)
    {
        var counts = page.Tables.Query("behandeling", from => $"""
            SELECT count(*)::BIGINT AS families, count(*) FILTER (stappen > 1)::BIGINT AS terug, count(*) FILTER (stukken > 1)::BIGINT AS versies
            FROM (SELECT familie_id, count(*) AS stappen, count(DISTINCT document_id) AS stukken FROM {from} GROUP BY familie_id)
            """)[0];
        page.Html.Open("p").Text("Een stuk kan in de commissie komen en daarna in de raad, als concept en daarna vastgesteld. Zulke stukken vormen samen een familie. Van alle families kwam ");
        new Share(counts.Whole("terug"), counts.Whole("families"), "families").Write(page.Html);
        page.Html.Text(" meer dan eens op een agenda, en bestaat ");
        new Share(counts.Whole("versies"), counts.Whole("families"), "families").Write(page.Html);
        page.Html.Text(" uit meer dan één stuk.").Close().Line();
        foreach (var family in Longest(page))
        {
            HtmlTable.Write(page.Html, $"{family.First().Text("gemeente")}: {DutchNumbers.Count(family.Count(), "behandeling", "behandelingen")}", family, Columns());
        }

        WriteShared(page);
        page.FileLink("Alle behandelingen:", "behandeling");
    }

    private static IEnumerable<IGrouping<string, ReportRow>> Longest(ReportPage page) => page.Tables.Query("behandeling", from => $"""
        SELECT b.* FROM {from} b JOIN (
            SELECT familie_id, count(*) AS stappen FROM {from} GROUP BY familie_id HAVING count(*) BETWEEN 2 AND 8 ORDER BY stappen DESC, familie_id LIMIT {Shown}
        ) USING (familie_id) ORDER BY stappen DESC, familie_id, volgorde, document_id
        """).GroupBy(row => row.Text("familie_id"));

    private static HtmlColumn<ReportRow>[] Columns() =>
    [
        HtmlColumn<ReportRow>.Words("Datum", row => DutchNumbers.Day(row.Date("vergaderdatum"))),
        HtmlColumn<ReportRow>.Words("Vergadering", row => row.Text("vergadering")),
        HtmlColumn<ReportRow>.Link("Stuk", row => (row.Text("titel"), row.TextOrNull("url"))),
        HtmlColumn<ReportRow>.Words("Status", row => row.Text("status")),
    ];

    private static void WriteShared(ReportPage page)
    {
        if (page.Tables.HasRows("gedeelde_tekst", "groep", "gemeentecode"))
        {
            var row = page.Tables.Query("gedeelde_tekst", from => $"SELECT count(DISTINCT groep)::BIGINT AS groepen, count(DISTINCT gemeentecode)::BIGINT AS gemeenten FROM {from}")[0];
            page.Paragraph($"In {DutchNumbers.Count(row.Whole("groepen"), "groep", "groepen")} stukken staat tekst die {DutchNumbers.Whole(row.Whole("gemeenten"))} gemeenten met elkaar delen, zoals regionale plannen. Die stukken tellen bij elke gemeente mee.");
            page.FileLink("Wie wat deelt:", "gedeelde_tekst");
        }
    }
}
