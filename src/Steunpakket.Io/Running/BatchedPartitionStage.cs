using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Running;

/// <summary>A stage that reads small partitions together and writes each by itself.</summary>
public abstract class BatchedPartitionStage(RunContext context) : PartitionStage(context)
{
    /// <summary>Makes each of these partitions in every output. Advances <paramref name="progress"/> by their sizes.</summary>
    protected abstract void Make(IReadOnlyList<PartitionKey> keys, IStageProgress progress);

    protected sealed override IEnumerable<IReadOnlyList<PartitionKey>> Batches(IReadOnlyList<PartitionKey> keys) =>
        PartitionBatches.Of(keys, Context.Threads, Input.BytesOf);

    protected sealed override ValueTask RunAsync(PartitionKey key, IStageProgress progress, CancellationToken cancellationToken) =>
        RunAsync([key], progress, cancellationToken);

    protected sealed override ValueTask RunAsync(IReadOnlyList<PartitionKey> keys, IStageProgress progress, CancellationToken cancellationToken)
    {
        Make(keys, progress);
        return ValueTask.CompletedTask;
    }
}
