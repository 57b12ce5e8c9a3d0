using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Where the comparison of the current model lies.</summary>
internal sealed class ComparisonPaths(RunContext context)
{
    private readonly string _folder = context.Workspace.ComparisonFolder(ScorePaths.Of(context).Key);

    public string Years => Path.Combine(_folder, "jaarvergelijking.parquet");

    public string Gemeenten => Path.Combine(_folder, "jaarvergelijking_gemeente.parquet");

    /// <summary>The cut of each action line and the share it removed. Written last.</summary>
    public string Cuts => Path.Combine(_folder, "drempels.parquet");

    public IReadOnlyList<string> All => [Years, Gemeenten, Cuts];
}
