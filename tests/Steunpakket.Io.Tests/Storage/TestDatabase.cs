using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Tests.Storage;

/// <summary>A folder and a DuckDB of one test's own.</summary>
internal sealed class TestDatabase : IDisposable
{
    public TestDatabase()
    {
        Database = new DuckDbDatabase(Folder.PathOf("scratch"), memoryMegabytes: 128);
        Connection = Database.Connect();
    }

    public TemporaryFolder Folder { get; } = new();

    public DuckDbDatabase Database { get; }

    public DuckDbConnection Connection { get; }

    /// <summary>All rows of a query, each cell as its own .NET type.</summary>
    public List<object?[]> Rows(string sql)
    {
        using var reader = Connection.Query(sql);
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.ColumnCount).Select(reader.Value)]);
        }

        return rows;
    }

    public void Dispose()
    {
        Connection.Dispose();
        Database.Dispose();
        Folder.Dispose();
    }
}
