using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Storage;

/// <summary>The columns of a table and the total order of its rows.</summary>
/// <param name="OrderBy">Columns that together make rows unique, so that equal rows give equal bytes.</param>
public sealed record TableSchema(IReadOnlyList<Column> Columns, IReadOnlyList<string> OrderBy)
{
    /// <summary>Column names, quoted and separated by commas.</summary>
    public string SelectList => string.Join(", ", Columns.Select(column => Sql.Name(column.Name)));

    public string OrderList => string.Join(", ", OrderBy.Select(Sql.Name));

    /// <summary>Creates an empty temporary table of this shape on <paramref name="connection"/>.</summary>
    public void CreateTemporary(DuckDbConnection connection, string name)
    {
        var columns = Columns.Select(column => $"{Sql.Name(column.Name)} {column.Kind.ToString().ToUpperInvariant()}");
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Sql.Name(name)} ({string.Join(", ", columns)})");
    }
}
