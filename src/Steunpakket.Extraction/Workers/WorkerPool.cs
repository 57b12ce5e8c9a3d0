using System.Collections.Concurrent;
using Steunpakket.Core.Running;

namespace Steunpakket.Extraction.Workers;

/// <summary>Workers that live from document to document; started when they are needed, replaced when they die or hold too much memory.</summary>
/// <remarks>Safe for use by many threads at once. Ends its workers when disposed; they end by themselves when this process does.</remarks>
public sealed class WorkerPool : IDisposable
{
    private readonly WorkerProgram _program;
    private readonly ExtractOptions _options;
    private readonly SemaphoreSlim _slots;
    private readonly ConcurrentStack<WorkerProcess> _idle = [];
    private readonly ConcurrentDictionary<WorkerProcess, bool> _all = [];

    /// <param name="size">How many at most, at least 1.</param>
    public WorkerPool(WorkerProgram program, ExtractOptions options, int size)
    {
        (_program, _options) = (program, options);
        _slots = new SemaphoreSlim(size, size);
    }

    /// <summary>How many there are now.</summary>
    internal int Running => _all.Count;

    /// <summary>Starts a first worker, which says what it can read.</summary>
    /// <exception cref="SettingsException">It cannot be started.</exception>
    internal async ValueTask<IReadOnlyList<WorkerEngine>> EnginesAsync(CancellationToken cancellationToken)
    {
        var worker = await TakeAsync(cancellationToken);
        _idle.Push(worker);
        return worker.Engines;
    }

    /// <summary>Gives the document to a free worker, and to a second one when the first was lost for another reason.</summary>
    /// <exception cref="SettingsException">No worker can be started.</exception>
    internal async ValueTask<WorkerAnswer> ReadAsync(string kind, string path, CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken);
        try
        {
            var answer = await ReadOnceAsync(kind, path, cancellationToken);
            return answer.Worker == WorkerEnding.Lost ? await ReadOnceAsync(kind, path, cancellationToken) : answer;
        }
        finally
        {
            _slots.Release();
        }
    }

    public void Dispose()
    {
        foreach (var worker in _all.Keys)
        {
            End(worker);
        }

        _slots.Dispose();
    }

    private async ValueTask<WorkerAnswer> ReadOnceAsync(string kind, string path, CancellationToken cancellationToken)
    {
        var worker = await TakeAsync(cancellationToken);
        WorkerAnswer? answer = null;
        try
        {
            return answer = await worker.ReadAsync(kind, path, cancellationToken);
        }
        finally
        {
            if (answer?.Worker == WorkerEnding.Ready)
            {
                _idle.Push(worker);
            }
            else
            {
                End(worker);
            }
        }
    }

    // The one used last, because it is warm.
    private async ValueTask<WorkerProcess> TakeAsync(CancellationToken cancellationToken)
    {
        if (_idle.TryPop(out var idle))
        {
            return idle;
        }

        var worker = await WorkerProcess.StartAsync(_program, _options, cancellationToken);
        _all[worker] = true;
        return worker;
    }

    private void End(WorkerProcess worker)
    {
        if (_all.TryRemove(worker, out _))
        {
            worker.Dispose();
        }
    }
}
