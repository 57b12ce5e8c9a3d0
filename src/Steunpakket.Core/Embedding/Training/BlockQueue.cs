namespace Steunpakket.Core.Embedding.Training;

/// <summary>The blocks of the corpus in an order of the seed's and the pass's own, so that members of an ensemble see other ones.</summary>
internal sealed class BlockQueue
{
    private const int NoBlock = -1;

    private readonly int[] _order;
    private int _taken = -1;

    public BlockQueue(int blocks, long seed, int epoch)
    {
        var draws = new DrawStream(seed, epoch, NoBlock);
        _order = [.. Enumerable.Range(0, blocks)];
        for (var left = blocks; left > 1; left--)
        {
            var chosen = draws.Below(left);
            (_order[left - 1], _order[chosen]) = (_order[chosen], _order[left - 1]);
        }
    }

    /// <summary>The next block, or null when all are taken. Threads may ask at once.</summary>
    public int? Take() => Interlocked.Increment(ref _taken) is var place && place < _order.Length ? _order[place] : null;
}
