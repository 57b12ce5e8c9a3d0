using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Expand.Corpus;
using Steunpakket.Io.Stages.Expand.Training;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>What an embedding was made from and by, for whoever wants to make or cite it. Can be read as <see cref="EmbeddingFiles"/>.</summary>
internal sealed record EmbeddingManifest
{
    /// <summary>Short hash of texts, forms and settings: the folder's name.</summary>
    public required string Corpus { get; init; }

    public required string ProgramVersion { get; init; }

    /// <summary>As the settings spell it.</summary>
    public required JsonElement Training { get; init; }

    /// <summary>As the settings spell it.</summary>
    public required JsonElement Match { get; init; }

    /// <summary>One a model.</summary>
    public required IReadOnlyList<long> Seeds { get; init; }

    /// <summary>Passes over the text: as the settings say or as its size asked.</summary>
    public required int Epochs { get; init; }

    /// <summary>Of the keyword lists, groups included.</summary>
    public required string KeywordHash { get; init; }

    /// <summary>Of the texts' own hashes, in the order of the corpus.</summary>
    public required string TextHash { get; init; }

    /// <summary>Documents read, duplicates left out, words, tokens, vocabulary.</summary>
    public required IReadOnlyDictionary<string, long> Counts { get; init; }

    public required IReadOnlyList<EmbeddingFile> Files { get; init; }

    public static EmbeddingManifest Of(RunContext context, string textHash, CorpusFiles corpus, EmbeddingFiles files)
    {
        var settings = context.Config.Expand;
        return new EmbeddingManifest
        {
            Corpus = files.Corpus,
            ProgramVersion = context.ProgramVersion,
            Training = JsonSerializer.SerializeToElement(settings.Training, JsonFormat.Settings),
            Match = JsonSerializer.SerializeToElement(context.Config.Match, JsonFormat.Settings),
            Seeds = [.. Enumerable.Range(0, settings.Models).Select(model => (long)settings.Seed + model)],
            Epochs = settings.Training.EpochsFor(corpus.Vocabulary.Tokens),
            KeywordHash = context.Keywords.Hash.Value,
            TextHash = textHash,
            Counts = new SortedDictionary<string, long>(corpus.Counts.ToOutcomes(), StringComparer.Ordinal),
            Files = files.Files,
        };
    }

    public void Write(string path) => AtomicFile.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(this, JsonFormat.Written));
}
