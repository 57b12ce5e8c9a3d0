using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Running;

/// <summary>Small partitions that are read together. What they hold does not depend on how they are put together.</summary>
internal static class PartitionBatches
{
    // Beyond this little is gained.
    private const int MostPartitions = 32;

    // Of compressed input: what is read together is in memory together.
    private const long MostBytes = 4 << 20;

    // So that no thread is left with a long last one.
    private const int BatchesPerThread = 4;

    /// <summary>Neighbours together, for threads that share them; one that is large stays alone.</summary>
    /// <param name="bytes">Size of a partition's file.</param>
    public static IEnumerable<IReadOnlyList<PartitionKey>> Of(IReadOnlyCollection<PartitionKey> keys, int threads, Func<PartitionKey, long> bytes) =>
        Of(keys, bytes, Math.Clamp(keys.Count / (BatchesPerThread * threads), 1, MostPartitions));

    /// <summary>For one reader.</summary>
    public static IEnumerable<IReadOnlyList<PartitionKey>> Of(IReadOnlyCollection<PartitionKey> keys, Func<PartitionKey, long> bytes) =>
        Of(keys, bytes, MostPartitions);

    private static IEnumerable<IReadOnlyList<PartitionKey>> Of(IReadOnlyCollection<PartitionKey> keys, Func<PartitionKey, long> bytes, int most)
    {
        var batch = new List<PartitionKey>();
        var size = 0L;
        foreach (var key in keys)
        {
            if (batch.Count == most || (batch.Count > 0 && size + bytes(key) > MostBytes))
            {
                yield return batch;
                (batch, size) = ([], 0);
            }

            batch.Add(key);
            size += bytes(key);
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
