using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Steunpakket.Io.Review.Workbook;

/// <summary>Makes the cells of a sheet.</summary>
internal static class SheetCells
{
    /// <summary>In points.</summary>
    public const double LineHeight = 15;

    // Excel has no row higher than 409 points.
    private const int MostLines = 27;

    // Excel's day 1 is 1 January 1900, and it counts a 29 February 1900 that was not there: right from March 1900 on.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <param name="lines">Lines of text that the row is high. LibreOffice does not look for itself; Excel does when a cell changes.</param>
    public static Row Row(int number, int lines, IEnumerable<(object? Value, uint Style)> cells) =>
        new(cells.Select((cell, index) => Cell($"{ColumnName(index)}{number}", cell.Value, cell.Style)))
        {
            RowIndex = (uint)number,
            Height = Math.Clamp(lines, 1, MostLines) * LineHeight,
        };

    /// <summary>Lines that a text takes in a column so many characters wide: words do not fill a line to its end.</summary>
    public static int LinesOf(object? value, double width) => value is string text ? (int)Math.Ceiling(text.Length / (width * 0.9)) : 1;

    /// <summary>A, B … Z, AA …</summary>
    /// <param name="index">From 0.</param>
    public static string ColumnName(int index) => (index >= 26 ? ColumnName((index / 26) - 1) : "") + (char)('A' + (index % 26));

    private static Cell Cell(string reference, object? value, uint style) => value switch
    {
        null or "" => new Cell { CellReference = reference, StyleIndex = style },
        string text => new Cell(new InlineString(new Text(CellText.Encode(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = reference,
            StyleIndex = style,
            DataType = CellValues.InlineString,
        },
        _ => new Cell(new CellValue(Number(value))) { CellReference = reference, StyleIndex = style },
    };

    private static string Number(object value) => value switch
    {
        // Cosines are kept with four decimals, so four are shown and stand there.
        double number => Math.Round(number, 4, MidpointRounding.AwayFromZero).ToString("R", CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => (day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A type that the review does not have."),
    };
}
