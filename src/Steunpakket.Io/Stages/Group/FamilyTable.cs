using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Group;

/// <summary>The families of documents that <see cref="GroupStage"/> made, as those ask for them who count by family.</summary>
/// <remarks>A family groups, it never deletes: each member keeps its row.</remarks>
internal static class FamilyTable
{
    /// <summary>Something to select from: document_id, family_id, size; only families of two and more, selected or not.</summary>
    public static string Relation(RunContext context)
    {
        using var connection = context.Database.Connect();
        var families = Refreshed(context.Workspace.Families(), connection);
        return families.Keys.Count == 0
            ? "(SELECT '' AS document_id, '' AS family_id, 0 AS size WHERE false)"
            : $"(SELECT document_id, family_id, size FROM {Sql.Parquet(families.AllPaths)})";
    }

    /// <summary>Of everything the families say, by their index.</summary>
    public static string Hash(RunContext context, DuckDbConnection connection)
    {
        var families = Refreshed(context.Workspace.Families(), connection);
        return ShortHash.Of(families.Keys.Select(key => $"{key} {families.Find(key)!.Hash}"));
    }

    /// <summary>The selected documents that another selected one stands for, each with that one: the smallest selected id of the family.</summary>
    public static Dictionary<string, string> Represented(RunContext context, DuckDbConnection connection)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var hits = Refreshed(context.Workspace.Hits(context.HitsName), connection);
        if (hits.Keys.Count == 0)
        {
            return ids;
        }

        using var rows = connection.Query($"""
            SELECT document_id, min(document_id) OVER (PARTITION BY family_id) AS representative
            FROM {Relation(context)} SEMI JOIN (SELECT document_id FROM {Sql.Parquet(hits.AllPaths)}) USING (document_id)
            QUALIFY document_id <> representative
            """);
        while (rows.Read())
        {
            ids.Add(rows.Text(0), rows.Text(1));
        }

        return ids;
    }

    private static TableStore Refreshed(TableStore store, DuckDbConnection connection)
    {
        store.Refresh(connection);
        return store;
    }
}
