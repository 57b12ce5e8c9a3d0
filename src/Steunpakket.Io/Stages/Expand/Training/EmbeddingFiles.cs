using System.Security.Cryptography;
using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Expand.Training;

/// <summary>A list of files of one embedding: what a manifest says of them, and a finished model before there is one.</summary>
/// <param name="Corpus">Short hash of texts, forms and settings.</param>
internal sealed record EmbeddingFiles(string Corpus, IReadOnlyList<EmbeddingFile> Files)
{
    public static EmbeddingFile Describe(string path)
    {
        using var file = File.OpenRead(path);
        return new EmbeddingFile(Path.GetFileName(path), file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    /// <summary>Null when there is no such list of this embedding.</summary>
    public static EmbeddingFiles? Read(string path, string corpus)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var list = JsonSerializer.Deserialize<EmbeddingFiles>(File.ReadAllBytes(path), JsonFormat.Written);
            return list?.Corpus == corpus && list.Files is not null ? list : null;
        }
        catch (JsonException)
        {
            return null; // not ours: made again
        }
    }

    public void Write(string path) => AtomicFile.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(this, JsonFormat.Written));

    /// <summary>Whether a file is in the list, and on disk with the size it had; its bytes are not looked at.</summary>
    public bool HasSize(string path) =>
        Find(path) is { } file && new FileInfo(path) is { Exists: true } found && found.Length == file.Bytes;

    /// <summary>Whether a file is in the list, and on disk as it was.</summary>
    public bool Holds(string path) => HasSize(path) && Describe(path) == Find(path);

    public EmbeddingFile? Find(string path) => Files.FirstOrDefault(file => file.Name == Path.GetFileName(path));
}
