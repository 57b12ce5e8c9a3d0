using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>A row of an exported table, by column.</summary>
internal sealed class AccountRow
{
    private readonly Dictionary<string, object?> _cells;

    private AccountRow(DuckDbReader rows) =>
        _cells = Enumerable.Range(0, rows.ColumnCount).ToDictionary(rows.ColumnName, rows.Value, StringComparer.Ordinal);

    /// <summary>Empty for NULL.</summary>
    public string Text(string column) => (string?)_cells[column] ?? string.Empty;

    /// <summary>Null for NULL.</summary>
    public double? Number(string column) => _cells[column] switch
    {
        int number => number,
        long number => number,
        double number => number,
        _ => null,
    };

    /// <summary>Null for NULL.</summary>
    public DateOnly? Day(string column) => (DateOnly?)_cells[column];

    public static IReadOnlyList<AccountRow> Read(DuckDbConnection connection, string query)
    {
        var found = new List<AccountRow>();
        using var rows = connection.Query(query);
        while (rows.Read())
        {
            found.Add(new AccountRow(rows));
        }

        return found;
    }
}
