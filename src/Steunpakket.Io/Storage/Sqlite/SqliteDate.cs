using System.Globalization;

namespace Steunpakket.Io.Storage.Sqlite;

/// <summary>Days as they stand in a column.</summary>
internal static class SqliteDate
{
    public static string? Iso(this DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
