namespace Steunpakket.Core.Series;

/// <summary>How a monthly share goes on at an event; a connection in time and no effect.</summary>
/// <param name="MonthsBefore">Months with documents before the event's.</param>
/// <param name="MonthsAfter">Months with documents from the event's on.</param>
/// <param name="Reason">Why there are no numbers, in Dutch; null when there are.</param>
public sealed record EventChange(int MonthsBefore, int MonthsAfter, string? Reason)
{
    /// <summary>By how much the share lies higher in the event's month than the months before would have it.</summary>
    public Estimate? Level { get; init; }

    /// <summary>Change a month before the event.</summary>
    public Estimate? TrendBefore { get; init; }

    /// <summary>Change a month from the event on, less that of before.</summary>
    public Estimate? TrendChange { get; init; }

    /// <summary>The months that <see cref="NeweyWest"/> takes residuals to go on; null without numbers.</summary>
    public int? Lag { get; init; }
}
