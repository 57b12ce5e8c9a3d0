using System.Globalization;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Report;

/// <summary>One row of a table, by column name; a column that is not there reads as NULL.</summary>
internal sealed class ReportRow(IReadOnlyDictionary<string, object?> values)
{
    /// <summary>All rows of a query.</summary>
    public static IReadOnlyList<ReportRow> Read(DuckDbConnection connection, string query)
    {
        using var rows = connection.Query(query);
        var names = Enumerable.Range(0, rows.ColumnCount).Select(rows.ColumnName).ToArray();
        var found = new List<ReportRow>();
        while (rows.Read())
        {
            var values = new Dictionary<string, object?>(StringComparer.Ordinal);
            for (var i = 0; i < names.Length; i++)
            {
                values[names[i]] = rows.Value(i);
            }

            found.Add(new ReportRow(values));
        }

        return found;
    }

    /// <summary>Empty for NULL.</summary>
    public string Text(string column) => values.GetValueOrDefault(column) switch
    {
        null => string.Empty,
        DateOnly date => DutchNumbers.Day(date),
        bool flag => flag ? "ja" : "nee",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    public string? TextOrNull(string column) => values.GetValueOrDefault(column) is null ? null : Text(column);

    /// <summary>Null for NULL and for what is no number.</summary>
    public double? Number(string column) => values.GetValueOrDefault(column) switch
    {
        int number => number,
        long number => number,
        double number => number,
        _ => null,
    };

    public long Whole(string column) => (long)(Number(column) ?? 0);

    /// <summary>Also from a text such as <c>2020-09</c> or <c>2020-09-01</c>.</summary>
    public DateOnly? Date(string column) => values.GetValueOrDefault(column) switch
    {
        DateOnly date => date,
        string text when DateOnly.TryParseExact(text.Length == 7 ? $"{text}-01" : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        _ => null,
    };

    /// <summary>Whether a column of yes and no says yes.</summary>
    public bool Is(string column) => values.GetValueOrDefault(column) is true or "ja";
}
