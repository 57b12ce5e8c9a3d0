using System.Globalization;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>One row of a list; its readers refuse what they cannot read by file, line and column.</summary>
/// <param name="Cells">By column, trimmed; columns that the row or the file lacks are absent.</param>
internal sealed record CsvRow(LinePlace Place, IReadOnlyDictionary<string, string> Cells)
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d-M-yyyy"];

    /// <summary>Empty when the cell is.</summary>
    public string Text(string column) => Cells.GetValueOrDefault(column, "");

    public string Required(string column) => Text(column) is { Length: > 0 } text ? text : throw Refuse(column, "is empty. Fill it in.");

    /// <summary>The value that the cell names.</summary>
    public T Choice<T>(string column, IReadOnlyDictionary<string, T> known) => known.TryGetValue(Text(column), out var value)
        ? value
        : throw Refuse(column, $"'{Text(column)}' is not known. {KnownNames.Hint(Text(column), known.Keys.Where(name => name.Length > 0))}");

    /// <summary>A cosine with decimal point or comma; null when the cell is empty.</summary>
    public double? Cosine(string column) => Number(column, -1, 1);

    /// <summary>A number with decimal point or comma; null when the cell is empty.</summary>
    public double? Number(string column, double low, double high)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        return double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= low && value <= high
            ? value
            : throw Refuse(column, string.Create(CultureInfo.InvariantCulture, $"'{text}' is no number from {low} to {high}."));
    }

    /// <summary>A whole number from 0, in digits only; the cell may not be empty.</summary>
    public int Whole(string column) =>
        int.TryParse(Required(column), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Refuse(column, $"'{Text(column)}' is no whole number. Write it in digits, without dots or spaces.");

    /// <summary>Null when the cell is empty.</summary>
    public DateOnly? Date(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Refuse(column, $"'{text}' is no date. Write it as 2021-09-30 or 30-9-2021.");
    }

    /// <summary>What is wrong with a cell, by file, line and column.</summary>
    public SettingsException Refuse(string column, string why) => new($"{Place}, column {column}: {why}");
}
