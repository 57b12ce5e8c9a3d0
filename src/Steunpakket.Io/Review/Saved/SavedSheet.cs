namespace Steunpakket.Io.Review.Saved;

/// <summary>A sheet as a spreadsheet saved it, cells as text.</summary>
/// <param name="DayZero">The day before day 1 of dates that are saved as numbers.</param>
internal sealed record SavedSheet(string Name, IReadOnlyList<SavedRow> Rows, DateOnly DayZero)
{
    /// <summary>Day 0 of Excel's usual count, right from March 1900 on.</summary>
    public static readonly DateOnly Since1900 = new(1899, 12, 30);

    /// <summary>Day 0 of workbooks that old Macs made.</summary>
    public static readonly DateOnly Since1904 = new(1904, 1, 1);
}

/// <summary>One row with at least one cell that is not empty.</summary>
/// <param name="Number">As the spreadsheet shows it, from 1.</param>
internal sealed record SavedRow(int Number, IReadOnlyList<string> Cells)
{
    public string Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : "";
}
