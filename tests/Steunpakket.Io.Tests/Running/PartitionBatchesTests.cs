using Steunpakket.Core.Documents;
using Steunpakket.Io.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Running;

public sealed class PartitionBatchesTests
{
    private static readonly PartitionKey[] Keys =
        [.. Enumerable.Range(1, 1000).Select(i => new PartitionKey(new GemeenteCode($"GM{i:D4}"), new Quarter(2021, 1)))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(64)]
    [InlineData(5000)]
    public void Every_partition_is_in_one_batch_and_in_order(int threads)
    {
        var random = new Random(threads);
        var sizes = Keys.ToDictionary(key => key, _ => random.NextInt64(1 << random.Next(25)));

        var batches = PartitionBatches.Of(Keys, threads, key => sizes[key]).ToList();

        Assert.Equal(Keys, batches.SelectMany(batch => batch));
        Assert.All(batches, batch => Assert.True(batch.Count == 1 || batch.Sum(key => sizes[key]) <= 4 << 20));
    }

    [Fact]
    public void A_few_partitions_are_shared_among_the_threads()
    {
        Assert.Equal(8, PartitionBatches.Of(Keys[..8], threads: 2, _ => 1).Count());
        Assert.Equal(16, PartitionBatches.Of(Keys[..32], threads: 4, _ => 1).Count());
        Assert.Equal(32, PartitionBatches.Of(Keys, threads: 2, _ => 1).First().Count);
    }

    [Fact]
    public void One_reader_takes_as_many_together_as_there_may_be()
    {
        Assert.Equal([32, 8], PartitionBatches.Of(Keys[..40], _ => 1).Select(batch => batch.Count));
        Assert.Empty(PartitionBatches.Of([], _ => 1));
    }

    [Fact]
    public void A_large_partition_is_alone()
    {
        Assert.All(PartitionBatches.Of(Keys[..5], _ => 5L << 20), batch => Assert.Single(batch));
    }
}
