using System.Globalization;

namespace Steunpakket.Core.Documents;

/// <summary>A stretch of days, both ends included.</summary>
public readonly record struct DateWindow
{
    /// <param name="since">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public DateWindow(DateOnly since, DateOnly until)
    {
        if (until < since)
        {
            throw new ArgumentException($"{until:O} lies before {since:O}.", nameof(until));
        }

        Since = since;
        Until = until;
    }

    public DateOnly Since { get; }

    public DateOnly Until { get; }

    /// <summary>At least 1.</summary>
    public int Days => Until.DayNumber - Since.DayNumber + 1;

    public bool Contains(DateWindow other) => Since <= other.Since && other.Until <= Until;

    public bool Contains(DateOnly day) => Since <= day && day <= Until;

    /// <returns>The days in both; null when there is none.</returns>
    public DateWindow? Overlap(DateWindow other)
    {
        var (since, until) = (Later(Since, other.Since), Until < other.Until ? Until : other.Until);
        return since <= until ? new DateWindow(since, until) : null;
    }

    /// <summary>
    /// The calendar stretches of <paramref name="months"/> months (1, 3, 6 or 12, counted from January) that overlap this one, whole:
    /// a window keeps its borders when the period of interest moves, so that what is known of it stays known.
    /// </summary>
    public IEnumerable<DateWindow> CalendarWindows(int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfNotEqual(12 % months, 0);
        for (var since = new DateOnly(Since.Year, ((Since.Month - 1) / months * months) + 1, 1); since <= Until; since = since.AddMonths(months))
        {
            yield return new DateWindow(since, since.AddMonths(months).AddDays(-1));
        }
    }

    /// <returns>Two halves that together are this window.</returns>
    /// <exception cref="InvalidOperationException">It is a single day.</exception>
    public (DateWindow First, DateWindow Second) Halve()
    {
        if (Days == 1)
        {
            throw new InvalidOperationException("A single day has no halves.");
        }

        var last = Since.AddDays((Days / 2) - 1);
        return (new DateWindow(Since, last), new DateWindow(last.AddDays(1), Until));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Since:yyyy-MM-dd}..{Until:yyyy-MM-dd}");

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
