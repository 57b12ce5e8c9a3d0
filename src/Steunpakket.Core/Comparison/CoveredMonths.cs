using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Comparison;

/// <summary>The calendar months that lie wholly within the data window and within the validity of a gemeente (METHOD 4.11).</summary>
/// <remarks>A month that is cut short does not count, and documents dated in it are left out: a rate needs both or neither.</remarks>
/// <param name="data">The period of the run.</param>
/// <param name="validity">The life of the gemeente.</param>
public sealed class CoveredMonths(DateWindow data, DateWindow validity)
{
    private const int MonthsInYear = 12;

    /// <summary>From 0 to 12.</summary>
    public int Count(int year) => Enumerable.Range(1, MonthsInYear).Count(month => IsCovered(year, month));

    /// <summary>Whether a document of this date counts.</summary>
    public bool Covers(DateOnly date) => IsCovered(date.Year, date.Month);

    private bool IsCovered(int year, int month)
    {
        var whole = new DateWindow(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));
        return data.Contains(whole) && validity.Contains(whole);
    }
}
