using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Deals the pages that one run may recognise out to partitions, before any begins, so that threads change nothing.</summary>
internal sealed class OcrBudget
{
    private readonly Dictionary<PartitionKey, long> _shares = [];

    /// <param name="pages">0 for no limit.</param>
    /// <param name="wanted">Partitions with the pages that each could do with; the newest quarter is served first.</param>
    public OcrBudget(int pages, IEnumerable<(PartitionKey Key, long Pages)> wanted)
    {
        var left = pages == 0 ? long.MaxValue : pages;
        foreach (var (key, wish) in wanted.OrderBy(partition => partition.Key, NewestFirst.Order))
        {
            _shares[key] = Math.Min(wish, left);
            left -= _shares[key];
        }
    }

    /// <summary>Pages that the partition may begin.</summary>
    public long ShareOf(PartitionKey key) => _shares.GetValueOrDefault(key);
}
