using Microsoft.Data.Sqlite;

namespace Steunpakket.Io.Storage.Sqlite;

/// <summary>Columns that may be null, and dates, which stand as ISO texts.</summary>
internal static class SqliteRows
{
    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? Int64OrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static DateOnly? DateOrNull(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static string? Iso(this DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
