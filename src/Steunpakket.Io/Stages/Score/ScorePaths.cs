using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Where the scores of one set of keyword lists and options lie, and the model they are made with.</summary>
/// <remarks>Models stand apart from scores: scores can be made again, a frozen model cannot.</remarks>
public sealed class ScorePaths
{
    private ScorePaths(Workspace workspace, string key)
    {
        Key = key;
        Folder = workspace.ScoresFolder(key);
        ModelFolder = workspace.ModelsFolder(key);
    }

    /// <summary>Names the lists and options: with other ones a model's numbers say nothing.</summary>
    public string Key { get; }

    public string Folder { get; }

    public string ModelFolder { get; }

    /// <summary>The model that scores.</summary>
    public string Model => Path.Combine(ModelFolder, "model.json");

    /// <summary>A model that another one took the place of.</summary>
    /// <param name="id">Its id.</param>
    public string Archived(string id) => Path.Combine(ModelFolder, $"{id}.json");

    /// <summary>What the last refit did to each term.</summary>
    public string TermDrift => Path.Combine(ModelFolder, "drift.parquet");

    /// <summary>What the last refit did to the scores of each line.</summary>
    public string LineDrift => Path.Combine(ModelFolder, "drift_actielijn.parquet");

    /// <summary>How well the model fits the corpus of now.</summary>
    public string Standing => Path.Combine(Folder, "model_stand.json");

    public static ScorePaths Of(RunContext context) => new(context.Workspace, ScoreHash.Of(context)[..12]);
}
