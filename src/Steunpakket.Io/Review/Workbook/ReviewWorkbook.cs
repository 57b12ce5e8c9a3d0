using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Book = DocumentFormat.OpenXml.Spreadsheet.Workbook;

namespace Steunpakket.Io.Review.Workbook;

/// <summary>Writes the review as a workbook. The same entries give the same bytes.</summary>
internal static class ReviewWorkbook
{
    public static byte[] Write(IReadOnlyList<ReviewEntry> entries)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();

            // The library would name relations by chance.
            document.ChangeIdOfPart(book, "rId1");
            var review = book.AddNewPart<WorksheetPart>("rId1");
            using (var writer = OpenXmlWriter.Create(review))
            {
                ReviewSheet.Write(writer, entries);
            }

            book.AddNewPart<WorksheetPart>("rId2").Worksheet = ExplanationSheet.Make();
            book.AddNewPart<WorkbookStylesPart>("rId3").Stylesheet = WorkbookStyles.Sheet();
            book.Workbook = Contents(entries.Count);
        }

        package.Position = 0;
        return SteadyZip.Repack(package);
    }

    private static Book Contents(int rows) => new(
        new BookViews(new WorkbookView { ActiveTab = 0 }),
        new Sheets(
            new Sheet { Name = ReviewSheet.Name, SheetId = 1, Id = "rId1" },
            new Sheet { Name = ExplanationSheet.Name, SheetId = 2, Id = "rId2" }),
        new DefinedNames(
            Named("_xlnm._FilterDatabase", Fixed(ReviewSheet.Area(rows)), hidden: true),
            Named("_xlnm.Print_Titles", "$1:$1", hidden: false)));

    private static DefinedName Named(string name, string area, bool hidden) =>
        new($"{ReviewSheet.Name}!{area}") { Name = name, LocalSheetId = 0, Hidden = hidden ? true : null };

    private static string Fixed(string area) => string.Join(':', area.Split(':').Select(cell =>
    {
        var letters = cell.TrimEnd([.. "0123456789"]);
        return $"${letters}${cell[letters.Length..]}";
    }));
}
