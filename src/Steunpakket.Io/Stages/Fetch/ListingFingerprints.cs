using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>A hash of the rows of every listed partition, the same for any order of rows.</summary>
internal static class ListingFingerprints
{
    /// <returns>Per partition the hash over all its tables, and its rows in each table of <see cref="ListingTables.Results"/>.</returns>
    public static SortedDictionary<PartitionKey, (string Input, long[] Rows)> Of(DuckDbConnection connection)
    {
        var partitions = new SortedDictionary<PartitionKey, (string Input, long[] Rows)>();
        for (var i = 0; i < ListingTables.Results.Count; i++)
        {
            using var rows = connection.Query(Query(ListingTables.Results[i]));
            while (rows.Read())
            {
                var code = rows.Text(0);
                var gemeente = GemeenteCode.IsCode(code) ? new GemeenteCode(code) : GemeenteCode.Unknown;
                var key = new PartitionKey(gemeente, Quarter.Parse(rows.Text(1)));
                var (input, counts) = partitions.GetValueOrDefault(key, (string.Empty, new long[ListingTables.Results.Count]));
                counts[i] = rows.Int64(2);
                partitions[key] = ($"{input}{rows.Text(3)}.", counts);
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
