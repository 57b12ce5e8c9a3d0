using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>Where expand's results lie.</summary>
internal sealed class ExpandPaths(Workspace workspace)
{
    /// <summary>What the last run came to, an <see cref="ExpandState"/>.</summary>
    public string State => Path.Combine(workspace.Root, "embedding", "state.json");

    /// <summary>The proposals of the moment, a table of <see cref="Tables.Candidates"/>; absent until expand has run.</summary>
    public string Candidates => Path.Combine(workspace.Root, "embedding", "candidates.parquet");
}
