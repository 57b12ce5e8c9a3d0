namespace Steunpakket.Core.Embedding;

/// <summary>Trains vectors by skip-gram with negative sampling (Mikolov et al. 2013), the noise words shared by a target's whole context (Ji et al. 2016).</summary>
/// <param name="options">As the settings give them.</param>
/// <param name="counts">Occurrences of each word, by id.</param>
public sealed class SkipGramTrainer(TrainingOptions options, IReadOnlyList<long> counts)
{
    /// <summary>A model that has seen nothing yet. One seed gives the same bytes everywhere.</summary>
    public EmbeddingModel Begin(long seed) => throw new NotSupportedException($"{options} {counts.Count} {seed}");

    /// <summary>One pass over the corpus; afterwards <see cref="EmbeddingModel.EpochsDone"/> is one more. A pass that was cancelled leaves a model that cannot be gone on with.</summary>
    /// <param name="advance">Told now and then how many words more have been read; by the training thread.</param>
    public void RunEpoch(EmbeddingModel model, ITokenBlocks blocks, Action<long> advance, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{model} {blocks} {advance} {cancellationToken}");
}
