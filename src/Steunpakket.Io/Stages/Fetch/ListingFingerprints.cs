using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>A hash of the rows of every listed partition in each table, the same for any order of rows.</summary>
/// <remarks>A hash a table: when rows move in a manifest their numbers change in the ledger, and no document has to be read again for that.</remarks>
internal static class ListingFingerprints
{
    /// <returns>Per partition the hash and the number of its rows in each table of <see cref="ListingTables.Results"/>.</returns>
    public static SortedDictionary<PartitionKey, (string Input, long Rows)[]> Of(DuckDbConnection connection)
    {
        var partitions = new SortedDictionary<PartitionKey, (string Input, long Rows)[]>();
        for (var i = 0; i < ListingTables.Results.Count; i++)
        {
            using var rows = connection.Query(Query(ListingTables.Results[i]));
            while (rows.Read())
            {
                var key = new PartitionKey(GemeenteCode.Parse(rows.Text(0)), Quarter.Parse(rows.Text(1)));
                if (!partitions.TryGetValue(key, out var tables))
                {
                    partitions[key] = tables = new (string, long)[ListingTables.Results.Count];
                }

                tables[i] = (rows.Text(3), rows.Int64(2));
            }
        }

        return partitions;
    }

    // Rows are unique by their table's key, so that none cancels another out of the exclusive or.
    private static string Query((string Name, TableSchema Schema) table)
    {
        var columns = table.Schema.Columns.Select(column => $"coalesce({Sql.Name(column.Name)}::VARCHAR, chr(30))");
        return $"""
            SELECT gemeente, quarter, count(*), to_hex(bit_xor(md5_number(concat_ws(chr(31), {string.Join(", ", columns)}))))
            FROM {Sql.Name(table.Name)} GROUP BY ALL ORDER BY ALL
            """;
    }
}
