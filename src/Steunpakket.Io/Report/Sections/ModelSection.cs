using Steunpakket.Io.Report.Html;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Report.Sections;

/// <summary>What scores rest on: the fit set, the document that is 100, and the cut below which nothing counts as relevant.</summary>
internal sealed class ModelSection() : ReportSection("model", "Hoe de scores tot stand komen")
{
    protected override (string Table, string[] Columns) Needs => ("documenten", ["document_id", "titel", "url"]);

    protected override void Write(ReportPage page)
    {
        var model = page.Manifest.Model;
        page.Paragraph(
            $"Een stuk scoort hoger naarmate er meer woorden van een actielijn in staan en die woorden zeldzamer zijn. De zeldzaamheid is bepaald over "
            + $"{DutchNumbers.Count(model.Documents, "stuk", "stukken")} van gemiddeld {DutchNumbers.Whole(model.AverageWords)} woorden (rekenmodel {model.Id}). {CutWords.Hundred(page)} "
            + CutWords.Relevant(page.Frame.Compare));
        WriteStanding(page, model);
        string[] ids = [.. model.Maxima.Select(maximum => Sql.Text(maximum.Document ?? string.Empty)).DefaultIfEmpty("''")];
        var documents = page.Tables.Query("documenten", from => $"SELECT document_id, titel, url FROM {from} WHERE document_id IN ({string.Join(", ", ids)})")
            .ToDictionary(row => row.Text("document_id"), StringComparer.Ordinal);
        HtmlTable.Write(
            page.Html,
            "De hoogste score van elke actielijn, en de grens",
            model.Maxima,
            [
                HtmlColumn<ManifestMaximum>.Words("Actielijn", maximum => page.Frame.Title(maximum.Line)),
                HtmlColumn<ManifestMaximum>.Number("Ruwe score die 100 is", maximum => maximum.Raw),
                HtmlColumn<ManifestMaximum>.Link("Hoogst scorende stuk", maximum => documents.GetValueOrDefault(maximum.Document ?? string.Empty) is { } row
                    ? (row.Text("titel"), row.TextOrNull("url"))
                    : (maximum.Document ?? DutchNumbers.None, null)),
                new(CutWords.Header(page.Frame.Compare.Cut), true, (html, maximum) => html.Text(CutWords.Limits(Cuts(page, maximum.Line)))),
                HtmlColumn<ManifestMaximum>.Percentage("Niet relevant", maximum => Cuts(page, maximum.Line) is { Count: > 0 } cuts
                    ? new Share(cuts.Sum(cut => cut.Removed), cuts.Sum(cut => cut.Documents), "stukken")
                    : null),
            ]);
        page.FileLink("Alle grenzen, ook die van andere regels:", "drempels");
        page.FileLink("Welke woorden een stuk zijn score gaven:", "hits");
    }

    // A frozen model grows old: how many documents have come since, and how many it did not foresee.
    private static void WriteStanding(ReportPage page, ManifestModel model)
    {
        if (model.DocumentsNow is { } now && now != model.Documents)
        {
            page.Paragraph(
                $"Het rekenmodel ligt vast, zodat een score niet verandert wanneer er stukken bij komen. Het is gemaakt met stukken tot en met {DutchNumbers.Day(model.DataThrough)}; opnieuw gemaakt "
                + $"zou het op {DutchNumbers.Count(now, "stuk", "stukken")} rusten. {DutchNumbers.Count(model.Clipped ?? 0, "stuk komt", "stukken komen")} boven het hoogste van toen uit en staan op 100.");
        }
    }

    // One, or one a year or gemeente.
    private static List<ManifestCut> Cuts(ReportPage page, string line) => [.. page.Manifest.Cuts.Where(cut => cut.Line == line)];
}
