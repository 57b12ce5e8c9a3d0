using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation.Writing;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Reads the tables of <c>out/</c> beside those of the truth.</summary>
/// <param name="Folder">What <see cref="Running.PlantedRun"/> has.</param>
internal sealed record OutTables(string Folder, string Out, DuckDbConnection Connection)
{
    public string this[string table] => Sql.Parquet(Path.Combine(Out, $"{table}.parquet"));

    public string Truth(string table) => Sql.Parquet(TruthTables.PathOf(Folder, table));

    public bool Has(string table) => File.Exists(Path.Combine(Out, $"{table}.parquet"));

    /// <summary>Whether a table is there with that column.</summary>
    public bool Has(string table, string column)
    {
        if (!Has(table))
        {
            return false;
        }

        using var rows = Connection.Query($"SELECT column_name FROM (DESCRIBE SELECT * FROM {this[table]}) WHERE column_name = {Sql.Text(column)}");
        return rows.Read();
    }

    /// <param name="sql">Gives one whole number.</param>
    public long Number(string sql)
    {
        using var rows = Connection.Query($"SELECT ({sql})::BIGINT");
        return rows.Read() && !rows.IsNull(0) ? rows.Int64(0) : 0;
    }

    /// <param name="sql">Gives columns of text.</param>
    public IReadOnlyList<string[]> Texts(string sql, int columns)
    {
        var found = new List<string[]>();
        using var rows = Connection.Query(sql);
        while (rows.Read())
        {
            found.Add([.. Enumerable.Range(0, columns).Select(column => rows.TextOrNull(column) ?? string.Empty)]);
        }

        return found;
    }
}
