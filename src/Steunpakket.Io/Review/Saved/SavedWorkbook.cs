using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Review.Saved;

/// <summary>Reads a workbook as Excel or LibreOffice saves it.</summary>
internal static class SavedWorkbook
{
    private static readonly byte[] OldFormat = [0xD0, 0xCF, 0x11, 0xE0];

    /// <param name="shown">The file's name, for messages.</param>
    /// <returns>Its sheets in their order, hidden ones too.</returns>
    /// <exception cref="SettingsException">The bytes are no workbook.</exception>
    public static IReadOnlyList<SavedSheet> Read(byte[] bytes, string shown)
    {
        if (bytes.AsSpan().StartsWith(OldFormat))
        {
            throw new SettingsException($"{shown}: the workbook is protected with a password, or of an Excel before 2007. Save it without password as .xlsx.");
        }

        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            return Sheets(document.WorkbookPart ?? throw new InvalidDataException("It has no workbook."));
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            throw new SettingsException($"{shown}: this is no workbook that can be read ({e.Message.Split('\n')[0].TrimEnd()}). Save it from Excel or LibreOffice as .xlsx.", e);
        }
    }

    private static List<SavedSheet> Sheets(WorkbookPart book)
    {
        var texts = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(CellReader.Text).ToArray() ?? [];
        var dayZero = book.Workbook.WorkbookProperties?.Date1904?.Value == true ? SavedSheet.Since1904 : SavedSheet.Since1900;
        var reader = new CellReader(texts);
        return
        [
            .. from sheet in book.Workbook.Descendants<Sheet>()
               let part = sheet.Id?.Value is { } id ? book.GetPartById(id) as WorksheetPart : null
               where part is not null
               select new SavedSheet(sheet.Name?.Value ?? "", [.. Rows(part, reader)], dayZero),
        ];
    }

    private static IEnumerable<SavedRow> Rows(WorksheetPart part, CellReader reader)
    {
        var number = 0;
        foreach (var row in part.Worksheet.Descendants<Row>())
        {
            number = row.RowIndex is { } index ? checked((int)index.Value) : number + 1;
            var cells = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                Put(cells, CellReader.ColumnOf(cell) ?? cells.Count, reader.Read(cell));
            }

            if (cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return new SavedRow(number, cells);
            }
        }
    }

    private static void Put(List<string> cells, int column, string text)
    {
        while (cells.Count <= column)
        {
            cells.Add("");
        }

        cells[column] = text;
    }
}
