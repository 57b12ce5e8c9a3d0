using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Report.Html;
using Steunpakket.Io.Report.Pictures;

namespace Steunpakket.Io.Report.Sections;

/// <summary>A map a line: what each gemeente did, and where nothing was found or nothing could be looked for.</summary>
internal sealed class MapSection() : ReportSection("kaart", "Gemeenten op de kaart")
{
    protected override (string Table, string[] Columns) Needs =>
        ("jaarvergelijking_gemeente", ["gemeentecode", "actielijn", "jaar", "maanden", "relevante_documenten", "oordeel", "telt_mee"]);

    protected override void Write(ReportPage page)
    {
        if (page.Frame.Compare.BaseYears is not [var baseYear, ..])
        {
            page.Note("Er is geen jaar ingesteld om mee te vergelijken.");
            return;
        }

        page.Paragraph(
            $"Elke zeshoek is één gemeente, even groot, zo dicht mogelijk bij haar plaats. De kaart vergelijkt {page.TargetYear} met {baseYear}. Wijs een zeshoek aan "
            + "voor de naam en de aantallen; alle gemeenten staan ook in de tabel eronder. ‘Geen hits’ is iets anders dan ‘geen data’: bij het eerste is er gezocht en in geen van "
            + $"beide jaren een relevant stuk gevonden, of in {page.TargetYear} geen stuk met een zoekwoord; bij het tweede is van ten minste één van beide jaren niets gelezen.");
        var verdicts = new MapVerdicts(page, baseYear);
        var gemeenten = page.Frame.Targets;
        var picture = new TileMapPicture(page.Frame.Map(), gemeenten);
        TileLook.WriteShapes(page.Html);
        page.Html.Open("div", ("class", "naast")).Line();
        foreach (var line in page.Frame.Lines)
        {
            WriteMap(page, picture, verdicts, line);
        }

        page.Html.Close().Line();
        WriteMissing(page, picture);
        WriteTable(page, verdicts, gemeenten);
    }

    private static void WriteMap(ReportPage page, TileMapPicture picture, MapVerdicts verdicts, string line)
    {
        var states = page.Frame.Targets.ToDictionary(gemeente => gemeente.Code, gemeente => verdicts.State(gemeente.Code, line));
        var counts = TileLook.All.ToDictionary(state => state, state => states.Values.Count(found => found == state));
        var title = $"{page.Frame.Title(line)}: {page.TargetYear} tegenover {verdicts.BaseYear}";
        page.Html.Open("figure").Element("figcaption", page.Frame.Title(line)).Line();
        picture.Write(
            page.Html,
            $"kaart-{line}",
            (title, string.Join(", ", TileLook.All.Select(state => $"{TileLook.Word(state)}: {DutchNumbers.Count(counts[state], "gemeente", "gemeenten")}"))),
            gemeente => (states[gemeente.Code], $"{gemeente.Name}: {TileLook.Word(states[gemeente.Code])}{Counts(page, verdicts, gemeente, line)}"));
        page.Html.Open("ul", ("class", "legenda")).Line();
        foreach (var state in TileLook.All)
        {
            TileLook.WriteKey(page.Html.Open("li"), state);
            page.Html.Text($"{TileLook.Word(state)} ").Element("span", DutchNumbers.Whole(counts[state]), ("class", "van")).Close().Line();
        }

        page.Html.Close().Close().Line();
    }

    private static string Counts(ReportPage page, MapVerdicts verdicts, Gemeente gemeente, string line) =>
        (verdicts.Counted(gemeente.Code, line, verdicts.BaseYear), verdicts.Counted(gemeente.Code, line, page.TargetYear)) is ({ } before, { } now)
            ? $" ({DutchNumbers.Whole(before.Documents)} in {before.Months} → {DutchNumbers.Whole(now.Documents)} in {DutchNumbers.Count(now.Months, "maand", "maanden")})"
            : string.Empty;

    private static void WriteMissing(ReportPage page, TileMapPicture picture)
    {
        if (picture.Missing.Count > 0)
        {
            page.Note($"Zonder plaats op de kaart: {DutchNumbers.List(picture.Missing)}.");
        }
    }

    private static void WriteTable(ReportPage page, MapVerdicts verdicts, IReadOnlyList<Gemeente> gemeenten)
    {
        page.Html.Open("details").Element("summary", $"Alle {gemeenten.Count} gemeenten in een tabel").Line();
        HtmlTable.Write(
            page.Html,
            $"Oordeel per gemeente, met relevante stukken en maanden, {verdicts.BaseYear} → {page.TargetYear}",
            gemeenten.OrderBy(gemeente => gemeente.Name, StringComparer.Ordinal),
            [
                HtmlColumn<Gemeente>.Words("Gemeente", gemeente => gemeente.Name),
                .. page.Frame.Lines.Select(line => HtmlColumn<Gemeente>.Words(
                    page.Frame.Title(line), gemeente => $"{TileLook.Word(verdicts.State(gemeente.Code, line))}{Counts(page, verdicts, gemeente, line)}")),
            ]);
        page.Html.Close().Line();
        page.FileLink("Met aantallen en maanden:", "jaarvergelijking_gemeente");
    }
}
