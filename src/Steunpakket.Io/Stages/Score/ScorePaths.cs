using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Where the current model lies. It is fitted anew when its input changes; frozen models get names of their own.</summary>
public sealed class ScorePaths(Workspace workspace)
{
    /// <summary>Name of the model that follows the corpus.</summary>
    public const string Current = "actueel";

    public string Folder { get; } = workspace.ScoresFolder(Current);

    public string Model => Path.Combine(Folder, "model.json");

    public string Families => Path.Combine(Folder, "families.parquet");
}
