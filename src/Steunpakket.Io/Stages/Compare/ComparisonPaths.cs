using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Where the comparison of the current model lies.</summary>
internal sealed class ComparisonPaths(RunContext context)
{
    private readonly string _folder = Path.Combine(context.Workspace.Root, "comparison", ScorePaths.Of(context).Key);

    public string Years => Path.Combine(_folder, "jaarvergelijking.parquet");

    public string Gemeenten => Path.Combine(_folder, "jaarvergelijking_gemeente.parquet");

    /// <summary>The cut of each action line and the share it removed. Written last.</summary>
    public string Cuts => Path.Combine(_folder, "drempels.parquet");

    /// <summary>The documents that score on an action line, and which of them the cut keeps: document × line.</summary>
    public string Relevant => Path.Combine(_folder, "relevant.parquet");

    /// <summary>How much could be read: gemeente of then × month.</summary>
    public string Available => Path.Combine(_folder, "beschikbaar.parquet");

    public IReadOnlyList<string> All => [Years, Gemeenten, Cuts];
}
