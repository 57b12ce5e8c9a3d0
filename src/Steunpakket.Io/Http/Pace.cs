namespace Steunpakket.Io.Http;

/// <summary>
/// Spreads units evenly, and never lets more than the limit through in any 60 seconds, both ends included: turns are at least a unit's
/// share apart, and each is held against what was taken in the 60 seconds before it. Not for several threads at a time.
/// </summary>
/// <param name="perMinute">Units; may be a fraction.</param>
internal sealed class Pace(double perMinute, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    /// <summary>A turn that came this much late, by a slow timer, does not push back the next.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(20);

    private readonly long _origin = time.GetTimestamp();
    private readonly Queue<(TimeSpan At, double Units)> _taken = new();
    private double _inWindow;
    private TimeSpan _next;
    private bool _waited;

    private TimeSpan Now => time.GetElapsedTime(_origin);

    /// <summary>Takes a turn now when that is allowed.</summary>
    /// <param name="units">At least 1; more than a minute holds count as a whole minute in the window.</param>
    /// <returns>Zero when it was taken; else after how long to ask again.</returns>
    public TimeSpan TryTake(int units)
    {
        var now = Now;
        Forget(now);
        var weight = Math.Min(units, perMinute);
        var earliest = Later(_next, RoomFor(weight));
        if (earliest > now)
        {
            _waited = true;
            return earliest - now;
        }

        _next = Later(_next, _waited ? now - Slack : now) + Share(units);
        _waited = false;
        _taken.Enqueue((now, weight));
        _inWindow += weight;
        return TimeSpan.Zero;
    }

    /// <summary>When so much of the window will have passed that this fits.</summary>
    private TimeSpan RoomFor(double weight)
    {
        var left = _inWindow;
        foreach (var (at, units) in _taken)
        {
            if (Fits(left + weight))
            {
                return TimeSpan.MinValue;
            }

            left -= units;
            if (Fits(left + weight))
            {
                return at + Window + TimeSpan.FromTicks(1);
            }
        }

        return TimeSpan.MinValue;
    }

    private bool Fits(double units) => units <= perMinute + 1e-9;

    private void Forget(TimeSpan now)
    {
        while (_taken.TryPeek(out var oldest) && oldest.At < now - Window)
        {
            _inWindow -= _taken.Dequeue().Units;
        }

        if (_taken.Count == 0)
        {
            _inWindow = 0; // sums of fractions drift
        }
    }

    private TimeSpan Share(int units) => TimeSpan.FromTicks((long)Math.Ceiling(Window.Ticks * (units / perMinute)) + 1);

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
