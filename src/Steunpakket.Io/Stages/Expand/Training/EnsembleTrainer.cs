using System.Runtime.ExceptionServices;
using Steunpakket.Core.Embedding;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Expand.Corpus;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.Vectors;

namespace Steunpakket.Io.Stages.Expand.Training;

/// <summary>Trains what is missing of an ensemble, models side by side, and writes their vectors.</summary>
/// <remarks>After each epoch there is a checkpoint: what was cut off goes on there and ends in the same bytes.</remarks>
internal sealed class EnsembleTrainer
{
    private readonly RunContext _context;
    private readonly EmbeddingFolder _folder;
    private readonly CorpusFiles _corpus;
    private readonly ExpandSettings _settings;
    private readonly SkipGramTrainer _trainer;
    private readonly EmbeddingFiles? _manifest;

    public EnsembleTrainer(RunContext context, EmbeddingFolder folder, CorpusFiles corpus)
    {
        (_context, _folder, _corpus, _settings) = (context, folder, corpus, context.Config.Expand);
        _trainer = new SkipGramTrainer(_settings.Training, [.. corpus.Vocabulary.Words.Select(word => word.Count)]);
        _manifest = EmbeddingFiles.Read(folder.Manifest, folder.Corpus);
    }

    /// <returns>How many models were trained.</returns>
    public int Run(CancellationToken cancellationToken)
    {
        var missing = Enumerable.Range(0, _settings.Models).Where(model => !IsFinished(model)).ToList();
        var words = missing.Sum(model => (_trainer.Epochs - Checkpoint(model).EpochsDone(ShapeOf(model))) * _corpus.Counts.Tokens);
        using var progress = _context.Progress.Start("expand (training)", words, "words");
        var sideBySide = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Max(1, _context.Threads / _settings.Training.ThreadsPerModel),
            CancellationToken = cancellationToken,
        };
        try
        {
            Parallel.ForEach(missing, sideBySide, model => Train(model, progress, cancellationToken));
        }
        catch (AggregateException several)
        {
            // The first says what is wrong; in its wrapping nobody above would know it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        WriteTexts();
        return missing.Count;
    }

    private bool WithText => _settings.Vectors != VectorFormat.Binary;

    private CheckpointFile Checkpoint(int model) => new(_folder.Checkpoint(model), _folder.Corpus);

    private EmbeddingShape ShapeOf(int model) =>
        new((long)_settings.Seed + model, _corpus.Vocabulary.Count, _settings.Training.Dimensions);

    private bool IsFinished(int model)
    {
        var path = _folder.Binary(model);
        return _manifest?.Holds(path) == true || EmbeddingFiles.Read(_folder.Finished(model), _folder.Corpus)?.Holds(path) == true;
    }

    private void Train(int number, IStageProgress progress, CancellationToken cancellationToken)
    {
        var checkpoint = Checkpoint(number);
        using var model = Begin(number, checkpoint, progress);
        while (model.EpochsDone < _trainer.Epochs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _trainer.RunEpoch(model, _corpus.Tokens, progress.Advance, cancellationToken);
            if (model.EpochsDone < _trainer.Epochs)
            {
                checkpoint.Save(model);
            }
        }

        var path = _folder.Binary(number);
        using (var vectors = new WordVectors([.. _corpus.Vocabulary.Words.Select(word => word.Text)], model.Vectors))
        {
            Word2VecBinary.Write(path, vectors);
        }

        new EmbeddingFiles(_folder.Corpus, [EmbeddingFiles.Describe(path)]).Write(_folder.Finished(number));
        checkpoint.Delete();
    }

    private EmbeddingModel Begin(int number, CheckpointFile checkpoint, IStageProgress progress)
    {
        var shape = ShapeOf(number);
        var promised = checkpoint.EpochsDone(shape);
        var model = checkpoint.Load(shape);
        if (model is null && promised > 0)
        {
            progress.Grow(promised * _corpus.Counts.Tokens);
        }

        return model ?? _trainer.Begin(shape.Seed, HugePages.Ask);
    }

    private void WriteTexts()
    {
        for (var model = 0; WithText && model < _settings.Models; model++)
        {
            using var vectors = Word2VecBinary.Read(_folder.Binary(model));
            Word2VecText.Write(_folder.Text(model), vectors);
        }
    }
}
