using DocumentFormat.OpenXml.Spreadsheet;

namespace Steunpakket.Io.Review.Workbook;

/// <summary>The sheet that says in Dutch what the reviewer sees and how to decide.</summary>
internal static class ExplanationSheet
{
    public const string Name = "Uitleg";

    private static readonly string[] Introduction =
    [
        "Beoordelen van contextwoorden",
        "Op het blad Beoordeling staan woorden die volgens de teksten op de zoekwoorden lijken, één regel per woord en actielijn. Ze zijn door een model voorgesteld en door niemand bekeken.",
        "Niets telt mee voordat dit bestand is ingelezen met: steunpakket keywords review import BESTAND. Daarna tellen alleen woorden met besluit ja, en alleen voor de actielijn op hun regel.",
        "Zo besluit u. Lees de voorbeelden in de kolommen kwic. Kies ja als het woord in bijna alle voorbeelden over het onderwerp van de actielijn gaat; een document dat het vaak noemt, gaat dan waarschijnlijk daarover.",
        "Kies nee als het woord ook veel in andere stukken staat (algemene taal, namen, een andere betekenis), of als het bij een andere actielijn hoort. Kies twijfel als een ander mee moet kijken; dat telt niet mee.",
        "Laat besluit leeg wat u niet hebt bekeken. Een lege cel of twijfel haalt nooit een eerder besluit weg. Een ander besluit dan eerder is genomen wordt alleen overgenomen met --replace.",
        "Vul bij een besluit uw naam in (beoordelaar). De datum mag leeg blijven. Kolommen verplaatsen, verbergen, sorteren, filteren en eigen kolommen toevoegen mag; de namen in de eerste rij moeten blijven.",
        "Een woord dat ontbreekt kan op een nieuwe regel onderaan: vul actielijn, term, besluit en beoordelaar in. Bewaar als .xlsx, of als \"CSV UTF-8\".",
    ];

    public static Worksheet Make()
    {
        var (header, text) = (WorkbookStyles.Header, WorkbookStyles.Of(CellLook.Wrapped));
        var rows = new List<Row>();
        foreach (var (index, line) in Introduction.Index())
        {
            rows.Add(SheetCells.Row(rows.Count + 1, [(index == 0 ? line : null, index == 0 ? header : text), (index == 0 ? null : line, index == 0 ? header : text)]));
        }

        rows.Add(SheetCells.Row(rows.Count + 1, [("Kolom", header), ("Betekenis", header)]));
        foreach (var column in ReviewColumns.All)
        {
            rows.Add(SheetCells.Row(rows.Count + 1, [(column.Name, text), (column.Meaning, text)]));
        }

        return new Worksheet(
            new SheetViews(new SheetView { WorkbookViewId = 0 }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new Columns(Width(1, 32), Width(2, 110)),
            new SheetData(rows));
    }

    private static Column Width(uint column, double width) => new() { Min = column, Max = column, Width = width, CustomWidth = true };
}
