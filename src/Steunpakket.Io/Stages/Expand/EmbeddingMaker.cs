using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Expand.Corpus;
using Steunpakket.Io.Stages.Expand.Training;
using Steunpakket.Io.Storage.Vectors;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>Makes what is missing of an embedding's folder, its manifest last.</summary>
internal sealed class EmbeddingMaker(RunContext context, SelectedTexts texts, EmbeddingFolder folder)
{
    private readonly CorpusReader _reader = new(context, texts, folder);

    /// <summary>Whether all files are there with their sizes; opens none of them but the manifest.</summary>
    public bool LooksComplete => EmbeddingFiles.Read(folder.Manifest, folder.Corpus) is { } manifest && Wanted.All(manifest.HasSize);

    private IEnumerable<string> Wanted => Enumerable.Range(0, context.Config.Expand.Models).Select(folder.Binary)
        .Concat(context.Config.Expand.Vectors == VectorFormat.Binary ? [] : Enumerable.Range(0, context.Config.Expand.Models).Select(folder.Text))
        .Append(folder.Tokens).Append(folder.Vocabulary);

    /// <returns>What the corpus came to, and how many results were made.</returns>
    public (CorpusCounts Counts, int Made) Make((string Hash, IReadOnlySet<string> Duplicates) identity, CancellationToken cancellationToken)
    {
        var made = 0;
        var existing = _reader.Existing();
        using var corpus = existing ?? _reader.Read(identity.Duplicates, cancellationToken);
        made += existing is null ? 1 : 0;
        if (corpus.Counts.IsTooLittle || (existing is not null && IsComplete))
        {
            return (corpus.Counts, made);
        }

        var trainer = new EnsembleTrainer(context, folder, corpus);
        made += trainer.Run(cancellationToken);
        var files = new EmbeddingFiles(folder.Corpus, [.. Wanted.Order(StringComparer.Ordinal).Select(EmbeddingFiles.Describe)]);
        EmbeddingManifest.Of(context, identity.Hash, corpus, files).Write(folder.Manifest);
        folder.Tidy(files);
        return (corpus.Counts, made);
    }

    /// <summary>Opens what was made.</summary>
    /// <param name="use">Given the ensemble, which is closed afterwards.</param>
    public void Use(Action<EmbeddingResult> use)
    {
        using var corpus = _reader.Existing() ?? throw new IOException($"{folder.Path}: the corpus cannot be read any more.");
        var models = new List<WordVectors>();
        try
        {
            models.AddRange(Enumerable.Range(0, context.Config.Expand.Models).Select(model => Word2VecBinary.Read(folder.Binary(model))));
            use(new EmbeddingResult { Vocabulary = corpus.Vocabulary, Models = models.ConvertAll(model => model.Matrix), Blocks = corpus.Tokens });
        }
        finally
        {
            models.ForEach(model => model.Dispose());
        }
    }

    private bool IsComplete => EmbeddingFiles.Read(folder.Manifest, folder.Corpus) is { } manifest && Wanted.All(manifest.Holds);
}
