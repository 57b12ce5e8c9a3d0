using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Steunpakket.Io.Storage.Sqlite;

/// <summary>The row a query stands at; dates stand as ISO texts.</summary>
internal readonly struct SqliteRow(SqliteDataReader row)
{
    public string Text(int column) => row.GetString(column);

    public string? TextOrNull(int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public int Int32(int column) => row.GetInt32(column);

    public long Int64(int column) => row.GetInt64(column);

    public long? Int64OrNull(int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public bool Boolean(int column) => row.GetBoolean(column);

    public byte[] Bytes(int column) => (byte[])row.GetValue(column);

    public DateOnly? DateOrNull(int column) =>
        row.IsDBNull(column) ? null : DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
