using System.Globalization;

namespace Steunpakket.Io.Storage.DuckDb;

/// <summary>Quotes values and names for DuckDB's SQL.</summary>
public static class Sql
{
    /// <summary>A text literal; any character may occur in <paramref name="value"/>.</summary>
    public static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>An identifier.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Date(DateOnly date) => date.ToString("'DATE '\\''yyyy-MM-dd\\'", CultureInfo.InvariantCulture);

    /// <summary>A list of text literals.</summary>
    public static string Texts(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Text))}]";

    /// <summary>A table function over Parquet files, in the order given. The list may not be empty.</summary>
    public static string Parquet(params IReadOnlyCollection<string> files) =>
        $"read_parquet({Texts(files)}, hive_partitioning = false)";
}
