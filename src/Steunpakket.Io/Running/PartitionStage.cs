using System.Collections.Concurrent;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Running;

/// <summary>A stage that maps a partition to a partition: no partition needs another.</summary>
/// <remarks>Partitions run side by side; one whose fingerprint is current is not touched; one whose input is gone is deleted.</remarks>
public abstract class PartitionStage(RunContext context) : IStage
{
    public abstract string Name { get; }

    public virtual bool AddsToInput => false;

    protected RunContext Context { get; } = context;

    /// <summary>Every table the stage writes. A partition is current when it is so in all of them; the last is written last.</summary>
    protected abstract IReadOnlyList<TableStore> Outputs { get; }

    /// <summary>What the stage reads; as a rule a partition for a partition.</summary>
    protected abstract TableView Input { get; }

    /// <summary>The partitions there should be.</summary>
    protected virtual IReadOnlyCollection<PartitionKey> InputKeys => Input.Keys;

    /// <summary>The stage that makes the input.</summary>
    protected virtual string InputStage => Pipeline.StageNames[Math.Max(0, Pipeline.StageNames.ToList().IndexOf(Name) - 1)];

    /// <summary>What the partition should be made from.</summary>
    protected abstract Fingerprint Wanted(PartitionKey key);

    /// <summary>Whether a partition that is current holds something that another try may mend.</summary>
    protected virtual bool IsToRepeat(PartitionKey key) => false;

    /// <summary>How much work a partition is, in documents, for the progress bar.</summary>
    protected virtual long Size(PartitionKey key) => 1;

    protected virtual string Unit => "partitions";

    /// <summary>What the progress bar calls it.</summary>
    protected virtual string Part => Name;

    /// <summary>Makes one partition in every output. Advances <paramref name="progress"/> by its size, all in all.</summary>
    protected abstract ValueTask RunAsync(PartitionKey key, IStageProgress progress, CancellationToken cancellationToken);

    /// <summary>The partitions that are made together; each alone, unless a stage gains by more.</summary>
    protected virtual IEnumerable<IReadOnlyList<PartitionKey>> Batches(IReadOnlyList<PartitionKey> keys) => keys.Select(key => new[] { key });

    /// <summary>Makes a batch.</summary>
    protected virtual ValueTask RunAsync(IReadOnlyList<PartitionKey> keys, IStageProgress progress, CancellationToken cancellationToken) =>
        RunAsync(keys[0], progress, cancellationToken);

    public virtual IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before)
    {
        Refresh();
        var own = Outputs.SelectMany(output => output.KeysOnDisk).Select(key => key.ToString()).ToHashSet(StringComparer.Ordinal);
        var planned = Stale().ToDictionary(pair => pair.Key.ToString(), pair => pair.Reason, StringComparer.Ordinal);
        foreach (var work in before)
        {
            if (work.GoesOn)
            {
                planned.TryAdd(work.Unit, own.Contains(work.Unit) ? Fingerprint.InputChanged : "new");
            }
            else if (own.Contains(work.Unit))
            {
                planned[work.Unit] = PlannedWork.Gone;
            }
        }

        return
        [
            .. planned.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new PlannedWork(Name, pair.Key, pair.Value, pair.Value != PlannedWork.Gone)),
        ];
    }

    public async ValueTask<StageReport> RunAsync(CancellationToken cancellationToken)
    {
        Refresh();
        var stale = Stale();
        try
        {
            await MakeAsync([.. stale.Where(pair => pair.Reason != PlannedWork.Gone).Select(pair => pair.Key)], cancellationToken);
            foreach (var (key, _) in stale.Where(pair => pair.Reason == PlannedWork.Gone))
            {
                Delete(key);
            }
        }
        finally
        {
            using var connection = Context.Database.Connect();
            Save(connection);
        }

        return Report(stale.Count, stale.Count(pair => pair.Reason != PlannedWork.Gone));
    }

    /// <summary>Writes the indexes of what changed.</summary>
    protected virtual void Save(DuckDbConnection connection)
    {
        foreach (var output in Outputs)
        {
            output.Save(connection);
        }
    }

    protected void Refresh()
    {
        using var connection = Context.Database.Connect();
        foreach (var table in Outputs.Append<TableView>(Input))
        {
            table.Refresh(connection);
        }
    }

    private List<(PartitionKey Key, string Reason)> Stale()
    {
        var wanted = InputKeys.ToHashSet();
        var stale = new List<(PartitionKey, string)>();
        var gemeenten = Context.Scope.WholeGemeenten;
        foreach (var key in wanted.Where(gemeenten.Contains).Order())
        {
            if (Reason(key) is { } reason && (Context.Scope.Contains(key) || reason == Fingerprint.InputChanged))
            {
                stale.Add((key, reason));
            }
        }

        var made = Outputs.SelectMany(output => output.KeysOnDisk).Distinct().Where(gemeenten.Contains);
        stale.AddRange(made.Where(key => !wanted.Contains(key)).Order().Select(key => (key, PlannedWork.Gone)));
        return stale;
    }

    private string? Reason(PartitionKey key)
    {
        var wanted = Wanted(key);
        return Outputs.Select(output => wanted.ReasonToReplace(output.Find(key)?.Fingerprint)).FirstOrDefault(reason => reason is not null)
            ?? (Context.Forced.Contains(Name) ? "forced" : IsToRepeat(key) ? "failed before" : null);
    }

    private async Task MakeAsync(IReadOnlyList<PartitionKey> keys, CancellationToken cancellationToken)
    {
        using var progress = Context.Progress.Start(Part, keys.Sum(Size), Unit);
        var queue = new ConcurrentQueue<IReadOnlyList<PartitionKey>>(Batches(keys));
        var workers = Enumerable.Range(0, Math.Min(Context.Threads, queue.Count)).Select(_ => Task.Run(
            async () =>
            {
                // A cancelled run finishes the batch at hand and takes no other.
                while (!cancellationToken.IsCancellationRequested && queue.TryDequeue(out var batch))
                {
                    await RunNamedAsync(batch, progress, cancellationToken);
                }
            },
            CancellationToken.None));
        await Task.WhenAll(workers);
        cancellationToken.ThrowIfCancellationRequested();
    }

    // DuckDB does not say which file it stumbled over, nor what a person can do about it; of a batch, trying each alone tells.
    private async ValueTask RunNamedAsync(IReadOnlyList<PartitionKey> batch, IStageProgress progress, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(batch, progress, cancellationToken);
        }
        catch (DuckDbException) when (batch.Count > 1)
        {
            foreach (var key in batch)
            {
                await RunNamedAsync([key], progress, cancellationToken);
            }
        }
        catch (DuckDbException wrong)
        {
            var words = wrong.Message.Split('\n', 2);
            throw new DuckDbException($"{Name}, {batch[0]}: {words[0]} If a table is damaged, 'run --force {InputStage}' makes it again.\n{words[^1]}");
        }
    }

    /// <summary>Removes a partition whose input is gone.</summary>
    protected virtual void Delete(PartitionKey key)
    {
        foreach (var output in Outputs)
        {
            output.Delete(key);
        }
    }

    private StageReport Report(int changed, int made)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var key in Outputs[0].Keys.Where(Context.Scope.Contains))
        {
            OutcomeCounts.AddTo(counts, Outputs[0].Find(key)?.Summary ?? string.Empty);
        }

        return new StageReport(Name, changed, Math.Max(0, InputKeys.Count(Context.Scope.Contains) - made), counts);
    }
}
