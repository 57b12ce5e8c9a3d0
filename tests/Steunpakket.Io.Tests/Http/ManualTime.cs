using System.Diagnostics;

namespace Steunpakket.Io.Tests.Http;

/// <summary>A clock that stands still until it is moved; timers fire in order as it passes them.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private TimeSpan _passed;
    private long _changes;

    public static DateTimeOffset Start { get; } = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Since the start.</summary>
    public TimeSpan Passed
    {
        get
        {
            lock (_lock)
            {
                return _passed;
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Start + Passed;

    public override long GetTimestamp() => Passed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        var target = Passed + by;
        while (FireNext(target))
        {
        }

        lock (_lock)
        {
            _passed = target;
        }
    }

    /// <summary>Moves the clock from timer to timer, whenever nothing else happens any more, until the task has ended.</summary>
    public async Task UntilAsync(Task task)
    {
        for (var steps = 0; !task.IsCompleted; steps++)
        {
            Assert(steps < 100_000, "The task waits for something else than the clock.");
            await SettleAsync(task);
            if (!task.IsCompleted)
            {
                FireNext(TimeSpan.MaxValue);
            }
        }

        await task;
    }

    public async Task<T> UntilAsync<T>(Task<T> task)
    {
        await UntilAsync((Task)task);
        return await task;
    }

    /// <summary>Gives other threads the time to come to rest; on a busy machine, where this thread is kept waiting too, more of it.</summary>
    public async Task SettleAsync(Task? task = null)
    {
        for (var quiet = 0; quiet < 4 && task is not { IsCompleted: true }; quiet++)
        {
            var (before, clock) = (Interlocked.Read(ref _changes), Stopwatch.StartNew());
            await Task.Delay(4);
            var calm = before == Interlocked.Read(ref _changes) && ThreadPool.PendingWorkItemCount == 0 && clock.ElapsedMilliseconds < 12;
            quiet = calm ? quiet : -1;
        }
    }

    private static void Assert(bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidOperationException(message);
        }
    }

    private bool FireNext(TimeSpan until)
    {
        ManualTimer? next;
        lock (_lock)
        {
            next = _timers.MinBy(timer => timer.Due);
            if (next is null || next.Due > until)
            {
                return false;
            }

            _timers.Remove(next);
            _passed = next.Due > _passed ? next.Due : _passed;
        }

        next.Fire();
        return true;
    }

    private sealed class ManualTimer(ManualTime time, Action callback) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public void Fire() => callback();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._lock)
            {
                time._timers.Remove(this);
                if (dueTime >= TimeSpan.Zero)
                {
                    Due = time._passed + dueTime;
                    time._timers.Add(this);
                }
            }

            Interlocked.Increment(ref time._changes);
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
