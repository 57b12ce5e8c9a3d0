namespace Steunpakket.Core.Embedding;

/// <summary>Whole sentences of token ids, each ended by <see cref="ITokenBlocks.SentenceEnd"/>.</summary>
public abstract class TokenBlock : IDisposable
{
    /// <summary>Valid until the block is disposed of.</summary>
    public abstract ReadOnlySpan<int> Ids { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
