using Steunpakket.Core.Running;

namespace Steunpakket.Io.Stages.Fetch.Asking;

/// <summary>What a run asks again: the newest in every run, older things in turn, so that a change anywhere is seen in time.</summary>
/// <param name="moment">Now, and which day that is in the Netherlands.</param>
/// <param name="newestDays">What reaches this many days back, or later, is asked in every run.</param>
/// <param name="recheckDays">How many days all else waits on average: half to one and a half as many, each on a day of its own.</param>
internal sealed class WindowSchedule((DateTimeOffset Now, DateOnly Today) moment, int newestDays, int recheckDays)
{
    /// <param name="until">Last day of what it is about; null for what has no dates and is cheap to ask.</param>
    /// <param name="askedAt">When it was last answered whole.</param>
    /// <param name="key">Tells things apart, so that not all are asked on one day.</param>
    public bool IsDue(DateOnly? until, DateTimeOffset? askedAt, string key)
    {
        // A clock that once ran years ahead must not put off for years what it asked.
        if (askedAt is not { } asked || asked > moment.Now || until is not { } last || last >= moment.Today.AddDays(-newestDays))
        {
            return true;
        }

        return moment.Now - asked >= TimeSpan.FromDays(recheckDays * (0.5 + Share(key)));
    }

    // From 0 to 1, by the key alone.
    private static double Share(string key) => Convert.ToUInt32(ShortHash.Of(key)[..8], 16) / (double)uint.MaxValue;
}
