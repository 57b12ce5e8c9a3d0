using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Steunpakket.Io.Review.Workbook;

namespace Steunpakket.Io.Review.Saved;

/// <summary>Reads cells of a workbook as text.</summary>
/// <param name="shared">The workbook's table of texts.</param>
internal sealed class CellReader(IReadOnlyList<string> shared)
{
    /// <summary>Columns that Excel has.</summary>
    private const int MostColumns = 16_384;

    /// <summary>From 0; null when the cell does not say where it stands.</summary>
    public static int? ColumnOf(Cell cell)
    {
        if (cell.CellReference?.Value is not { } reference)
        {
            return null;
        }

        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
            if (column > MostColumns)
            {
                break;
            }
        }

        return column is >= 1 and <= MostColumns ? column - 1 : throw new InvalidDataException($"Cell {reference} is nowhere.");
    }

    /// <summary>All runs of a text; what only tells how it sounds is left out.</summary>
    public static string Text(OpenXmlElement item) =>
        CellText.Decode(string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)));

    public string Read(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType is not { } type || type == CellValues.Number)
        {
            return Number(value);
        }

        if (type == CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
                ? shared[index]
                : throw new InvalidDataException($"Cell {cell.CellReference} names a text that is not there.");
        }

        return type == CellValues.InlineString ? cell.InlineString is { } text ? Text(text) : ""

            // A Dutch Excel takes the words waar and onwaar for truth values.
            : type == CellValues.Boolean ? value == "1" ? "waar" : "onwaar"
            : CellText.Decode(value);
    }

    // Excel saves 0.713 as 0.71299999999999997.
    private static string Number(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number.ToString("0.###############", CultureInfo.InvariantCulture)
        : value;
}
