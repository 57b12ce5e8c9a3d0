using Steunpakket.Io.Report.Html;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Report.Sections;

/// <summary>The documents that score highest on each line, one a family, so that a reader can see what is counted.</summary>
internal sealed class DocumentsSection() : ReportSection("stukken", "Stukken die het meest over een actielijn gaan")
{
    private const int Shown = 10;

    protected override (string Table, string[] Columns) Needs => ("documenten", ["document_id", "gemeente", "titel", "vergaderdatum", "url", "hits", "familie_id", "kwaliteit"]);

    protected override void Write(ReportPage page)
    {
        page.Paragraph(
            "Wat een computer een relevant stuk vindt, is na te lezen. Per actielijn de stukken met de hoogste score van 0 tot 100; van dubbele stukken staat er één. Een hoge score "
            + "zegt dat een stuk veel over het onderwerp spreekt, niet dat het goed beleid is.");
        foreach (var line in page.Frame.Lines.Where(line => page.Tables.Has("documenten", ScoreTable.Norm(line))))
        {
            var score = Sql.Name(ScoreTable.Norm(line));
            var rows = page.Tables.Rows(
                "documenten",
                $"WHERE {score} > 0 QUALIFY row_number() OVER (PARTITION BY familie_id ORDER BY {score} DESC, document_id) = 1 ORDER BY {score} DESC, document_id LIMIT {Shown}");
            if (rows.Count == 0)
            {
                page.Note($"{page.Frame.Title(line)}: geen stuk met een score boven nul.");
                continue;
            }

            HtmlTable.Write(page.Html, page.Frame.Title(line), rows, Columns(line));
        }

        page.FileLink("Alle stukken met alle scores:", "documenten");
    }

    private static HtmlColumn<ReportRow>[] Columns(string line) =>
    [
        HtmlColumn<ReportRow>.Link("Stuk", row => (row.Text("titel"), row.TextOrNull("url"))),
        HtmlColumn<ReportRow>.Words("Gemeente", row => row.Text("gemeente")),
        HtmlColumn<ReportRow>.Words("Vergadering", row => DutchNumbers.Day(row.Date("vergaderdatum"))),
        HtmlColumn<ReportRow>.Whole("Hits", row => row.Number("hits")),
        HtmlColumn<ReportRow>.Number("Score", row => row.Number(ScoreTable.Norm(line))),
    ];
}
