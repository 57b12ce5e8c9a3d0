using System.Buffers;

namespace Steunpakket.Io.Storage.DuckDb;

/// <summary>Quotes values and names for DuckDB's SQL.</summary>
public static class Sql
{
    private static readonly SearchValues<char> Wildcards = SearchValues.Create("*?[");

    /// <summary>A text literal; any character may occur in <paramref name="value"/>.</summary>
    public static string Text(string value)
    {
        var quoted = $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

        // A statement ends at a NUL.
        return quoted.Contains('\0', StringComparison.Ordinal) ? $"({quoted.Replace("\0", "' || chr(0) || '", StringComparison.Ordinal)})" : quoted;
    }

    /// <summary>An identifier.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text literal that stands for exactly this file where DuckDB takes a pattern.</summary>
    public static string File(string path) => Text(path.AsSpan().ContainsAny(Wildcards) ? string.Concat(path.Select(Literal)) : path);

    /// <summary>A table function over Parquet files, in the order given. The list may not be empty.</summary>
    /// <param name="withFileName">Whether there is a column <c>filename</c>.</param>
    public static string Parquet(IReadOnlyCollection<string> files, bool withFileName = false) =>
        $"read_parquet([{string.Join(", ", files.Select(File))}], hive_partitioning = false, filename = {(withFileName ? "true" : "false")})";

    /// <summary>A table function over one Parquet file.</summary>
    public static string Parquet(string file) => Parquet([file]);

    private static string Literal(char letter) => Wildcards.Contains(letter) ? $"[{letter}]" : letter.ToString();
}
