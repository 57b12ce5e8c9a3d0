namespace Steunpakket.Core.Embedding;

/// <summary>A corpus in memory: for small ones and for tests.</summary>
/// <param name="blocks">Whole sentences, each ended by <see cref="ITokenBlocks.SentenceEnd"/>.</param>
public sealed class MemoryTokens(IReadOnlyList<int[]> blocks) : ITokenBlocks
{
    public int Count => blocks.Count;

    public long TokensIn(int index) => blocks[index].LongCount(id => id != ITokenBlocks.SentenceEnd);

    public TokenBlock Open(int index) => new Block(blocks[index]);

    private sealed class Block(int[] ids) : TokenBlock
    {
        public override ReadOnlySpan<int> Ids => ids;
    }
}
