using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Deals the pages that one run may recognise out to partitions, before any begins, so that threads change nothing.</summary>
/// <remarks>Files that were away come after everything else, because they may be away again, run after run.</remarks>
internal sealed class OcrBudget
{
    private readonly Dictionary<PartitionKey, long> _shares = [];

    /// <param name="pages">0 for no limit.</param>
    /// <param name="wanted">Partitions with what each could do with; the newest quarter is served first.</param>
    public OcrBudget(int pages, IEnumerable<(PartitionKey Key, OcrWish Wish)> wanted)
    {
        var left = pages == 0 ? long.MaxValue : pages;
        var order = wanted.OrderBy(partition => partition.Key, NewestFirst.Order).ToList();
        foreach (var (key, wish) in order.Select(one => (one.Key, one.Wish.Untried)).Concat(order.Select(one => (one.Key, one.Wish.Absent))))
        {
            var share = Math.Min(wish, left);
            _shares[key] = ShareOf(key) + share;
            left -= share;
        }
    }

    /// <summary>Pages that the partition may begin.</summary>
    public long ShareOf(PartitionKey key) => _shares.GetValueOrDefault(key);
}
