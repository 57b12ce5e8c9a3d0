using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Selected documents of one gemeente with exactly the same text (METHOD 4.13, levels 1 to 3).</summary>
/// <remarks>A family groups, it never deletes: each member keeps its row; the smallest id stands for all in the fit set.</remarks>
internal static class FamilyTable
{
    public static string PathOf(RunContext context) => Path.Combine(ScorePaths.Of(context).Folder, "families.parquet");

    /// <summary>Something to select from: document_id, family_id, size; only families of two and more.</summary>
    public static string Relation(RunContext context) => Sql.Parquet(PathOf(context));

    public static void Write(
        RunContext context, DuckDbConnection connection, (IReadOnlyList<string> Hits, IReadOnlyList<string> Ledgers) files, Fingerprint fingerprint)
    {
        var selected = files.Hits.Count == 0
            ? "(SELECT '' AS document_id, '' AS text_sha256 WHERE false)"
            : $"""
                (SELECT document_id, text_sha256
                FROM (SELECT DISTINCT document_id FROM {Sql.Parquet(files.Hits)})
                JOIN (SELECT document_id, text_sha256 FROM {Sql.Parquet(files.Ledgers)}) USING (document_id))
                """;
        ParquetFile.Write(
            connection,
            $"""
            SELECT document_id, min(document_id) OVER family AS family_id, (count(*) OVER family)::INTEGER AS size FROM {selected}
            WINDOW family AS (PARTITION BY split_part(document_id, '/', 2), text_sha256)
            QUALIFY size > 1 ORDER BY document_id
            """,
            PathOf(context),
            new PartitionMetadata(fingerprint));
    }

    /// <summary>The members that another one stands for, each with that one.</summary>
    public static Dictionary<string, string> Represented(RunContext context, DuckDbConnection connection)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        using var rows = connection.Query($"SELECT document_id, family_id FROM {Relation(context)} WHERE document_id <> family_id");
        while (rows.Read())
        {
            ids.Add(rows.Text(0), rows.Text(1));
        }

        return ids;
    }
}
