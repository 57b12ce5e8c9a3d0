using System.Globalization;
using Steunpakket.Core.Reviewing;
using Steunpakket.Core.Running;
using Steunpakket.Io.Review.Workbook;

namespace Steunpakket.Io.Review.Saved;

/// <summary>Reads the rows of a review that a person saved: columns in any order, others between them, rows above the headers.</summary>
internal static class SavedReview
{
    private const int HeaderWithin = 20;

    /// <exception cref="SettingsException">The file cannot be read or holds no review.</exception>
    public static IReadOnlyList<ReviewedRow> Read(string path)
    {
        var shown = Path.GetFileName(path);
        IReadOnlyList<SavedSheet> sheets = ReviewFormat.IsWorkbook(path) ? SavedWorkbook.Read(Bytes(path, shown), shown) : [SavedCsv.Read(Bytes(path, shown), shown)];
        var (sheet, header) = Find(sheets, shown);
        var columns = Columns(header, shown);
        return [.. sheet.Rows.Where(row => row.Number > header.Number).Select(row => Row(row, columns, sheet.DayZero))];
    }

    // A spreadsheet that has the file open keeps others from locking it, not from reading it.
    private static byte[] Bytes(string path, string shown)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{shown}: the file cannot be read: {e.Message} Check its name, and close it in other programs.", e);
        }
    }

    private static (SavedSheet Sheet, SavedRow Header) Find(IReadOnlyList<SavedSheet> sheets, string shown)
    {
        var found = sheets
            .Select(sheet => (Sheet: sheet, Header: sheet.Rows.Take(HeaderWithin).FirstOrDefault(row => ReviewColumns.Required.All(name => Names(row).Contains(name)))))
            .Where(one => one.Header is not null)
            .ToList();
        var ours = found.Count > 1 && found.Exists(one => one.Sheet.Name == ReviewSheet.Name) ? found.FindAll(one => one.Sheet.Name == ReviewSheet.Name) : found;
        return ours switch
        {
            [var one] => (one.Sheet, one.Header!),
            [] => throw new SettingsException($"{shown}: {Missing(sheets)} Put the names of the exported file back into its first row."),
            _ => throw new SettingsException($"{shown}: more than one sheet holds a review: {string.Join(", ", ours.Select(one => one.Sheet.Name))}. Name the right one {ReviewSheet.Name}, or take the others out."),
        };
    }

    private static string Missing(IReadOnlyList<SavedSheet> sheets)
    {
        var names = sheets.SelectMany(sheet => sheet.Rows.Take(1)).SelectMany(Names).Where(name => name.Length > 0).ToList();
        var missing = ReviewColumns.Required.Where(name => !names.Contains(name)).ToList();
        var near = missing.Select(name => Spelling.Nearest(name, names)).OfType<string>().ToList();
        return $"column {string.Join(" and ", missing.DefaultIfEmpty(ReviewColumns.Decision))} is missing{(near.Count > 0 ? $"; there is {string.Join(" and ", near)}" : "")}.";
    }

    private static Dictionary<string, int> Columns(SavedRow header, string shown)
    {
        var names = Names(header);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in ReviewColumns.Required.Concat(ReviewColumns.Optional))
        {
            columns[name] = names.IndexOf(name) == names.LastIndexOf(name)
                ? names.IndexOf(name)
                : throw new SettingsException($"{shown}, row {header.Number}: column {name} stands there twice. Give one of them another name.");
        }

        return columns;
    }

    private static List<string> Names(SavedRow row) => [.. row.Cells.Select(cell => cell.Trim().ToLowerInvariant())];

    private static ReviewedRow Row(SavedRow row, Dictionary<string, int> columns, DateOnly dayZero)
    {
        string Cell(string name) => row.Cell(columns[name]);
        return new ReviewedRow(row.Number)
        {
            Line = Cell(ReviewColumns.Line),
            Term = Cell(ReviewColumns.Term),
            Decision = Cell(ReviewColumns.Decision),
            Reviewer = Cell(ReviewColumns.Reviewer),
            Date = Day(Cell(ReviewColumns.Date), dayZero),
            Remark = Cell(ReviewColumns.Remark),
            Seed = Cell(ReviewColumns.Seed),
            Cosine = Cell(ReviewColumns.Cosine),
        };
    }

    // A date that is saved as a number counts days; what is left over is the time of day.
    private static string Day(string cell, DateOnly dayZero) =>
        double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days >= 1 && days < DateOnly.MaxValue.DayNumber - dayZero.DayNumber
            ? dayZero.AddDays((int)days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : cell;
}
