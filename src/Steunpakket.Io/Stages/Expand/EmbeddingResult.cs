using Steunpakket.Core.Embedding;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>A trained ensemble with the corpus it was trained on. Whoever gets it does not change it, and does not dispose of it.</summary>
internal sealed record EmbeddingResult
{
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>A row a word of the vocabulary; at least one.</summary>
    public required IReadOnlyList<VectorMatrix> Models { get; init; }

    public required ITokenBlocks Blocks { get; init; }
}
