using System.Globalization;
using Steunpakket.Core.Comparison.Published;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>
/// Reads a table of percentages that someone published. Percentages are the columns whose header ends in <c>_pct</c> or holds <c>%</c>; where there are
/// none, <c>meer</c>, <c>minder</c> and <c>evenveel</c>. A column <c>n</c> is the whole; columns named as the percentages without <c>_pct</c> are the counts.
/// </summary>
/// <param name="Columns">The percentages' headers, in the order of the file.</param>
/// <param name="Rows">In the order of the file, each labelled with the cells before its first figure.</param>
public sealed record PublishedTableFile(IReadOnlyList<string> Columns, IReadOnlyList<PublishedRow> Rows)
{
    private const string Suffix = "_pct";
    private static readonly string[] Study = ["meer", "minder", "evenveel"];

    /// <exception cref="SettingsException">The file cannot be read as such a table; it names file, line and column.</exception>
    public static PublishedTableFile Read(string path)
    {
        var (header, rows) = CsvFile.ReadAny(path);
        string[] columns = [.. header.Where(IsPercentage)];
        columns = columns.Length > 0 || !Study.All(name => header.Contains(name, StringComparer.OrdinalIgnoreCase)) ? columns
            : [.. header.Where(name => Study.Contains(name, StringComparer.OrdinalIgnoreCase))];
        if (columns.Length < 2)
        {
            throw new SettingsException($"{Path.GetFileName(path)}: there are no columns of percentages. End the names of two or more in {Suffix}, or call them {string.Join(", ", Study)}.");
        }

        var counts = columns.Select(column => header.FirstOrDefault(name => column == name + Suffix)).ToList();
        var n = header.FirstOrDefault(name => name.Equals("n", StringComparison.OrdinalIgnoreCase));
        var labels = header.TakeWhile(name => name != n && !columns.Contains(name) && !counts.Contains(name)).ToList();
        return new PublishedTableFile(columns, [.. rows.Select(row => new PublishedRow(string.Join(" · ", labels.Select(row.Text)), Cells(row, columns))
        {
            N = n is null || row.Text(n).Length == 0 ? null : row.Whole(n),
            Counts = counts.TrueForAll(name => name is not null && row.Text(name).Length > 0) ? [.. counts.Select(name => row.Whole(name!))] : null,
        })]);
    }

    private static bool IsPercentage(string name) =>
        name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) || name.Contains('%', StringComparison.Ordinal);

    // All of them or none: a row of nothing has no percentages.
    private static decimal[] Cells(CsvRow row, IReadOnlyList<string> columns) =>
        columns.All(column => row.Text(column).Length == 0) ? [] : [.. columns.Select(column => Percentage(row, column))];

    private static decimal Percentage(CsvRow row, string column)
    {
        var text = row.Required(column).TrimEnd('%').Trim().Replace(',', '.');
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 100
            ? value
            : throw row.Refuse(column, $"'{row.Text(column)}' is no percentage from 0 to 100.");
    }
}
