namespace Steunpakket.Core.Comparison;

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

    public bool Contains(DateWindow other) => Since <= other.Since && other.Until <= Until;
}
