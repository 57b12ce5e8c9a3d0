using System.Globalization;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>Where the parts of one embedding lie. Complete when its manifest is there, which is written last.</summary>
/// <param name="corpus">Short hash of texts, forms and settings: the folder's name.</param>
internal sealed class EmbeddingFolder(Workspace workspace, string corpus)
{
    public string Corpus => corpus;

    public string Path { get; } = workspace.EmbeddingFolder(corpus);

    public string Tokens => InFolder("tokens.bin");

    public string Vocabulary => InFolder("vocabulary.parquet");

    public string Manifest => InFolder("manifest.json");

    /// <param name="worker">From 0.</param>
    public string Scratch(int worker) => InFolder(Numbered("reading-", worker, ".tmp"));

    /// <param name="model">From 0; the file counts from 1.</param>
    public string Checkpoint(int model) => InFolder(Numbered("model-", model + 1, ".checkpoint"));

    /// <summary>Says that a model is finished, until the manifest does.</summary>
    public string Finished(int model) => InFolder(Numbered("model-", model + 1, ".json"));

    public string Binary(int model) => InFolder(Numbered("vectors-", model + 1, ".bin"));

    public string Text(int model) => InFolder(Numbered("vectors-", model + 1, ".txt"));

    public string InFolder(string name) => System.IO.Path.Combine(Path, name);

    private static string Numbered(string before, int number, string after) => string.Create(CultureInfo.InvariantCulture, $"{before}{number}{after}");
}
