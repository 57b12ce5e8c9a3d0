extern alias OpenXml;

using OpenXml::DocumentFormat.OpenXml.Packaging;
using OpenXml::DocumentFormat.OpenXml.Spreadsheet;
using OpenXml::DocumentFormat.OpenXml.Validation;

namespace Steunpakket.Io.Tests.Review;

/// <summary>An exported workbook as a person and as Excel would look at it.</summary>
internal static class EditedWorkbook
{
    /// <summary>What the format's own validator finds wrong.</summary>
    public static IReadOnlyList<string> Errors(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        return [.. new OpenXmlValidator(OpenXml::DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>Sheets, each with its rows of texts and numbers as they stand there.</summary>
    public static IReadOnlyList<(string Name, string[][] Rows)> Read(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var book = document.WorkbookPart!;
        return
        [
            .. book.Workbook.Descendants<Sheet>().Select(sheet => (
                sheet.Name!.Value!,
                ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()).ToArray())),
        ];
    }

    /// <summary>The XML of the first sheet without its rows.</summary>
    public static string Frame(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var sheet = (Worksheet)document.WorkbookPart!.WorksheetParts.First().Worksheet.CloneNode(deep: true);
        sheet.RemoveAllChildren<SheetData>();
        return sheet.OuterXml;
    }

    /// <summary>Fills cells of the first sheet in.</summary>
    /// <param name="value">Gives the text for line, term and column, or null to leave the cell as it is.</param>
    public static void Fill(string path, Func<(string Line, string Term, string Column), string?> value)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        var rows = document.WorkbookPart!.WorksheetParts.First().Worksheet.Descendants<Row>().ToList();
        var header = rows[0].Elements<Cell>().Select(cell => cell.InnerText).ToList();
        foreach (var cells in rows.Skip(1).Select(row => row.Elements<Cell>().ToList()))
        {
            foreach (var (index, cell) in cells.Index())
            {
                if (value((cells[0].InnerText, cells[1].InnerText, header[index])) is { } text)
                {
                    cell.RemoveAllChildren();
                    cell.DataType = CellValues.InlineString;
                    cell.AppendChild(new InlineString(new Text(text)));
                }
            }
        }
    }
}
