using Steunpakket.Io.Running;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Group;

/// <summary>What <see cref="GroupStage"/> measured of every text.</summary>
internal static class SketchTable
{
    /// <summary>Something to select from: document_id, signature, words, results, judged_words, dutch_words, bsn_like; a row a text.</summary>
    public static string Relation(RunContext context)
    {
        using var connection = context.Database.Connect();
        var sketches = context.Workspace.Sketches();
        sketches.Refresh(connection);
        if (sketches.Keys.Count > 0)
        {
            return $"(SELECT {sketches.Schema.SelectList} FROM {Sql.Parquet(sketches.AllPaths)})";
        }

        var columns = sketches.Schema.Columns.Select(column => $"NULL::{column.Kind.ToString().ToUpperInvariant()} AS {Sql.Name(column.Name)}");
        return $"(SELECT {string.Join(", ", columns)} WHERE false)";
    }
}
