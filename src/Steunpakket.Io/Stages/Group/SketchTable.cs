using Steunpakket.Io.Running;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Group;

/// <summary>What was measured of every text.</summary>
internal static class SketchTable
{
    /// <summary>Something to select from: document_id, judged_words, dutch_words, bsn_like; without rows when nothing was measured.</summary>
    public static string Relation(RunContext context)
    {
        var folder = Path.Combine(context.Workspace.Root, "sketches");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.parquet", SearchOption.AllDirectories) : [];
        var parts = files.Where(path => Path.GetFileName(path) != "index.parquet").Order(StringComparer.Ordinal).ToList();
        return parts.Count > 0
            ? $"(SELECT document_id, judged_words, dutch_words, bsn_like FROM {Sql.Parquet(parts)})"
            : "(SELECT '' AS document_id, 0 AS judged_words, 0 AS dutch_words, 0 AS bsn_like WHERE false)";
    }
}
