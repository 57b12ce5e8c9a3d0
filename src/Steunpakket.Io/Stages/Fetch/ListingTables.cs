using Steunpakket.Io.Storage;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Scratch tables between the sources' own order and the partitions: DuckDB sorts them, on disk when they are large.</summary>
internal static class ListingTables
{
    internal const string Listed = "listed";
    internal const string WindowsName = "fetched_windows";

    internal static readonly TableSchema ListedRows = new(
        [
            new("document_id"), new("row", Integer), new("gemeente"), new("source"), new("title"), new("meeting_date", Date),
            new("meeting"), new("document_type"), new("url"), new("file"), new("bytes", BigInt), new("modified", BigInt),
            new("flags"), new("outcome"), new("reason"), new("detail"), new("known_sha256"), new("version", Integer),
        ],
        ["document_id", "row"]);

    internal static readonly TableSchema Hashes = new(
        [new("source"), new("file"), new("bytes", BigInt), new("modified", BigInt), new("sha256")],
        ["source", "file"]);

    /// <summary>The tables of the workspace, each row with the partition it belongs to in front.</summary>
    internal static readonly IReadOnlyList<(string Name, TableSchema Schema)> Results =
    [
        ("fetched_outcomes", Partitioned(Tables.Outcomes)),
        ("fetched_meetings", Partitioned(Tables.Meetings)),
        (WindowsName, Partitioned(Tables.Windows)),
        ("fetched_documents", Partitioned(Tables.Documents)),
    ];

    private static TableSchema Partitioned(TableSchema schema) =>
        new([new("gemeente"), new("quarter"), .. schema.Columns], ["gemeente", "quarter", .. schema.OrderBy]);
}
