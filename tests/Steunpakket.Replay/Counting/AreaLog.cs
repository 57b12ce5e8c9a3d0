using System.Diagnostics;

namespace Steunpakket.Replay.Counting;

/// <summary>The times of all requests to one area.</summary>
internal sealed class AreaLog
{
    private readonly Lock _gate = new();
    private readonly List<long> _times = [];
    private int _underWay;

    public int MostAtOnce { get; private set; }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _times.Count;
            }
        }
    }

    /// <param name="timestamp">Of <see cref="Stopwatch.GetTimestamp"/>.</param>
    public void Begin(long timestamp)
    {
        lock (_gate)
        {
            _times.Add(timestamp);
            MostAtOnce = Math.Max(MostAtOnce, ++_underWay);
        }
    }

    public void End()
    {
        lock (_gate)
        {
            _underWay--;
        }
    }

    public int Most(TimeSpan within)
    {
        var length = (long)(within.TotalSeconds * Stopwatch.Frequency);
        List<long> times;
        lock (_gate)
        {
            times = [.. _times.Order()];
        }

        var (most, first) = (0, 0);
        for (var last = 0; last < times.Count; last++)
        {
            while (times[last] - times[first] >= length)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
