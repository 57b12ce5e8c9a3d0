using System.Globalization;
using Steunpakket.Io.Stages.Expand.Training;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>Where the parts of one embedding lie. Complete when its manifest is there, which is written last.</summary>
/// <param name="corpus">Short hash of texts, forms and settings: the folder's name.</param>
internal sealed class EmbeddingFolder(Workspace workspace, string corpus)
{
    private const int HashLength = 32;

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

    /// <summary>Removes what is neither the manifest nor named by it: checkpoints, scratch, formats that are no longer wanted.</summary>
    public void Tidy(EmbeddingFiles files)
    {
        foreach (var file in Directory.EnumerateFiles(Path).Where(file => file != Manifest && files.Find(file) is null))
        {
            File.Delete(file);
        }
    }

    public void Delete()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }

    /// <param name="corpus">The one to keep; null for none.</param>
    public static void DeleteOthers(Workspace workspace, string? corpus)
    {
        var root = new DirectoryInfo(System.IO.Path.GetDirectoryName(workspace.EmbeddingFolder("x"))!);
        foreach (var folder in root.EnumerateDirectories().Where(folder => folder.Name != corpus && IsHash(folder.Name)))
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsHash(string name) => name.Length == HashLength && name.All(char.IsAsciiHexDigitLower);

    private string InFolder(string name) => System.IO.Path.Combine(Path, name);

    private static string Numbered(string before, int number, string after) => string.Create(CultureInfo.InvariantCulture, $"{before}{number}{after}");
}
