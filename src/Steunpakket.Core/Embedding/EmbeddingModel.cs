namespace Steunpakket.Core.Embedding;

/// <summary>One member of the ensemble on its way: what a checkpoint keeps.</summary>
/// <param name="Seed">Decides the first vectors, the order of the blocks and every draw.</param>
/// <param name="Vectors">A row a word: the vectors that are the result (word2vec's syn0).</param>
/// <param name="Contexts">A row a word: the other side of the training (word2vec's syn1neg).</param>
public sealed record EmbeddingModel(long Seed, VectorMatrix Vectors, VectorMatrix Contexts) : IDisposable
{
    /// <summary>Passes over the corpus that are behind it.</summary>
    public int EpochsDone { get; set; }

    public void Dispose()
    {
        Vectors.Dispose();
        Contexts.Dispose();
    }
}
