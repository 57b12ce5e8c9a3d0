using DocumentFormat.OpenXml.Spreadsheet;

namespace Steunpakket.Io.Review.Workbook;

/// <summary>The sheet that says in Dutch what the reviewer sees and how to decide.</summary>
internal static class ExplanationSheet
{
    public const string Name = "Uitleg";

    private static readonly string[] Introduction =
    [
        "Zo beoordeelt u",
        "Op het blad Beoordeling staan woorden die volgens de teksten op de zoekwoorden lijken, één regel per woord en actielijn. Ze zijn door een model voorgesteld en door niemand bekeken.",
        "Niets telt mee voordat dit bestand is ingelezen met: steunpakket keywords review import BESTAND. Daarna tellen alleen woorden met besluit ja, en alleen voor de actielijn op hun regel.",
        "Zo besluit u. Lees de voorbeelden in de kolommen kwic. Kies ja als het woord in bijna alle voorbeelden over het onderwerp van de actielijn gaat; een document dat het vaak noemt, gaat dan waarschijnlijk daarover.",
        "Kies nee als het woord ook veel in andere stukken staat (algemene taal, namen, een andere betekenis), of als het bij een andere actielijn hoort. Kies twijfel als een ander mee moet kijken; dat telt niet mee.",
        "Laat besluit leeg wat u niet hebt bekeken. Een lege cel of twijfel haalt nooit een eerder besluit weg. Een ander besluit dan eerder is genomen wordt alleen overgenomen met --replace.",
        "Vul bij een besluit uw naam in (beoordelaar). De datum mag leeg blijven. Kolommen verplaatsen, verbergen, sorteren, filteren en eigen kolommen toevoegen mag; de namen in de eerste rij moeten blijven.",
        "Een woord dat ontbreekt kan op een nieuwe regel onderaan: vul actielijn, term, besluit en beoordelaar in. Bewaar als .xlsx, of als \"CSV UTF-8\".",
    ];

    private static readonly double[] Widths = [22, 100];

    public static Worksheet Make()
    {
        var rows = new List<Row>();
        Add(rows, Introduction[0], null, WorkbookStyles.Header);
        foreach (var line in Introduction.Skip(1))
        {
            Add(rows, null, line, WorkbookStyles.Of(CellLook.Wrapped));
        }

        Add(rows, "Kolom", "Betekenis", WorkbookStyles.Header);
        foreach (var column in ReviewColumns.All)
        {
            Add(rows, column.Name, column.Meaning, WorkbookStyles.Of(CellLook.Wrapped));
        }

        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView { WorkbookViewId = 0 }),
            new SheetFormatProperties { DefaultRowHeight = SheetCells.LineHeight },
            new Columns(Widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })),
            new SheetData(rows),
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
    }

    private static void Add(List<Row> rows, string? left, string? right, uint style) => rows.Add(SheetCells.Row(
        rows.Count + 1, Math.Max(SheetCells.LinesOf(left, Widths[0]), SheetCells.LinesOf(right, Widths[1])), [(left, style), (right, style)]));
}
