namespace Steunpakket.Core.Series;

/// <summary>
/// A straight line that may jump and bend at an event: <c>y_t = β₀ + β₁·t + β₂·D_t + β₃·D_t·t</c>, t in months from the event's month, D 1 from then on
/// (METHOD 3 idea 12). β₂ is the jump, β₁ the trend before.
/// </summary>
/// <remarks>
/// By ordinary least squares, a month a point. The interval is the wider of that of independent residuals (Student's t, n − 4 degrees of freedom) and
/// that of <see cref="NeweyWest"/>: with 25 months before and 8 after it holds a planted jump in 96 % of simulated series without, 92 % with a
/// correlation of 0,3 and 88 % with 0,5 from month to month; plain Newey–West in 78, 74 and 71 %. Months without documents have no share and are
/// passed over. One event a line: packages that follow within months of one another share the same jump.
/// </remarks>
/// <param name="leastMonths">Months with documents that are needed on either side, from 3: else a line is drawn through noise.</param>
public sealed class SegmentedTrend(int leastMonths)
{
    private const int Coefficients = 4;
    private const int MonthsInYear = 12;

    /// <param name="months">In any order, a month at most once.</param>
    /// <param name="eventMonth">Its first day.</param>
    public EventChange At(IEnumerable<MonthShare> months, DateOnly eventMonth)
    {
        (int Time, double Share)[] points =
        [
            .. months.Where(month => month.Percentage is not null).Select(month => (Months(eventMonth, month.Month), month.Percentage!.Value))
                .OrderBy(point => point.Item1),
        ];
        var before = points.Count(point => point.Time < 0);
        var after = points.Length - before;
        var change = new EventChange(before, after, TooFew(before, "vóór de gebeurtenis") ?? TooFew(after, "vanaf de gebeurtenis"));
        return change.Reason is null ? Fitted(points, change) : change;
    }

    private string? TooFew(int months, string where) =>
        months < leastMonths ? $"te weinig maanden met documenten {where}: {months} van de {leastMonths} die nodig zijn" : null;

    private static EventChange Fitted((int Time, double Share)[] points, EventChange change)
    {
        var fit = LeastSquares.Fit(
            [.. points.Select(point => point.Time < 0 ? new[] { 1.0, point.Time, 0, 0 } : [1, point.Time, 1, point.Time])],
            [.. points.Select(point => point.Share)]);
        var lag = NeweyWest.Lag(points.Length);
        var degrees = points.Length - Coefficients;
        var (independent, going) = (StudentT.Quantile975(degrees), NeweyWest.Width(points.Length, lag, degrees));
        Estimate Interval(int coefficient)
        {
            var margin = Math.Max(independent * fit.StandardError(coefficient), going * NeweyWest.StandardError(fit, coefficient, lag));
            return new(fit.Coefficients[coefficient], fit.Coefficients[coefficient] - margin, fit.Coefficients[coefficient] + margin);
        }

        return change with { TrendBefore = Interval(1), Level = Interval(2), TrendChange = Interval(3), Lag = lag };
    }

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * MonthsInYear) + to.Month - from.Month;
}
