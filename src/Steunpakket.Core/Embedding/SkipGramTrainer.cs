using System.Globalization;
using System.Runtime.ExceptionServices;
using Steunpakket.Core.Embedding.Training;
using Steunpakket.Core.Running;

namespace Steunpakket.Core.Embedding;

/// <summary>Trains vectors by skip-gram with negative sampling (Mikolov et al. 2013), the noise words shared by a target's whole context (Ji et al. 2016).</summary>
/// <remarks>
/// With one thread a model one seed and corpus give the same bytes on every machine, also when a run is gone on with between passes: what one
/// pass leaves to the next is the two matrices and the number of passes. One trainer may train several models at once.
/// </remarks>
public sealed class SkipGramTrainer
{
    // A pass that no run reaches: first vectors share no draws with any.
    private const int BeforeAll = -1;
    private const float Unit = 1f / (1 << 24);

    private readonly TrainingPlan _plan;
    private readonly long _words;

    /// <param name="options">As the settings give them.</param>
    /// <param name="counts">Occurrences of each word, by id; at least one word.</param>
    public SkipGramTrainer(TrainingOptions options, IReadOnlyList<long> counts)
        : this(options, counts, SkipGramKernel.Best)
    {
    }

    internal SkipGramTrainer(TrainingOptions options, IReadOnlyList<long> counts, VectorWidth width)
    {
        ArgumentOutOfRangeException.ThrowIfZero(counts.Count, nameof(counts));
        _words = counts.Sum();
        _plan = new TrainingPlan(options, new NoiseTable(counts), new Subsampling(counts, options.Sample), width);
        Epochs = options.EpochsFor(_words);
    }

    /// <summary>Passes that a whole training has.</summary>
    public int Epochs { get; }

    /// <summary>A model that has seen nothing yet. One seed gives the same bytes everywhere.</summary>
    /// <param name="prepare">As of <see cref="VectorMatrix"/>.</param>
    public EmbeddingModel Begin(long seed, Action<nint, nuint>? prepare = null)
    {
#pragma warning disable CA2000 // the model owns its matrices
        var vectors = new VectorMatrix(_plan.Noise.Count, _plan.Options.Dimensions, prepare);
        var contexts = new VectorMatrix(vectors.Rows, vectors.Columns, prepare);
#pragma warning restore CA2000
        var draws = new DrawStream(seed, BeforeAll, 0);
        for (var word = 0; word < vectors.Rows; word++)
        {
            foreach (ref var number in vectors.Row(word))
            {
                number = (((draws.Next() >> 40) * Unit) - 0.5f) / vectors.Columns;
            }
        }

        return new EmbeddingModel(seed, vectors, contexts);
    }

    /// <summary>One pass over the corpus; afterwards <see cref="EmbeddingModel.EpochsDone"/> is one more. A pass that was cancelled leaves a model that cannot be gone on with.</summary>
    /// <param name="advance">Told now and then how many words more have been read; by the training threads, one at a time.</param>
    /// <exception cref="InvalidOperationException">The model has had all its passes.</exception>
    /// <exception cref="SettingsException">The learning rate is so high that vectors are no longer finite.</exception>
    /// <exception cref="InvalidDataException">A block holds an id that is no word's.</exception>
    public void RunEpoch(EmbeddingModel model, ITokenBlocks blocks, Action<long> advance, CancellationToken cancellationToken)
    {
        if (model.Vectors.Rows != _plan.Noise.Count || model.Vectors.Columns != _plan.Options.Dimensions)
        {
            throw new ArgumentException($"The model has {model.Vectors.Rows} × {model.Vectors.Columns} numbers, not {_plan.Noise.Count} × {_plan.Options.Dimensions}.", nameof(model));
        }

        if (model.EpochsDone >= Epochs)
        {
            throw new InvalidOperationException($"The model has had its {Epochs} passes.");
        }

        var rate = new LearningRate(_plan.Options.LearningRate, _words * Epochs);
        var progress = new EpochProgress(rate, _words * model.EpochsDone, advance, cancellationToken);
        var queue = new BlockQueue(blocks.Count, model.Seed, model.EpochsDone);
        Work(model, new EpochRun(model.Seed, model.EpochsDone, blocks, queue, progress), cancellationToken);
        ThrowIfDiverged(model.Vectors);
        model.EpochsDone++;
    }

    private void ThrowIfDiverged(VectorMatrix vectors)
    {
        for (var word = 0; word < vectors.Rows; word++)
        {
            foreach (var number in vectors.Row(word))
            {
                if (!float.IsFinite(number))
                {
                    throw new SettingsException($"With learningRate {_plan.Options.LearningRate.ToString(CultureInfo.InvariantCulture)} vectors grew beyond all bounds. Take a lower one; the default is 0.025.");
                }
            }
        }
    }

    private void Work(EmbeddingModel model, EpochRun epoch, CancellationToken cancellationToken)
    {
        var threads = Math.Min(_plan.Options.ThreadsPerModel, Math.Max(epoch.Blocks.Count, 1));
        if (threads == 1)
        {
            Share();
            return;
        }

        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, _ => Share());
        }
        catch (AggregateException several)
        {
            // One bad id or cancellation is what it is, however many threads met it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        void Share()
        {
            using var thread = new SentenceTrainer(_plan, model);
            thread.Run(epoch);
        }
    }
}
