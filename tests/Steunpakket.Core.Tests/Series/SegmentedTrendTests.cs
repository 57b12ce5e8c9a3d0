using Steunpakket.Core.Series;
using Xunit;

namespace Steunpakket.Core.Tests.Series;

public sealed class SegmentedTrendTests
{
    private static readonly DateOnly First = new(2019, 1, 1);
    private static readonly DateOnly Package = new(2021, 2, 1);

    [Fact]
    public void A_series_without_noise_gives_back_its_step_and_its_trends()
    {
        // From 10 %, 0,5 a month up to February 2021; then 8 higher and 0,2 a month less.
        var months = Months(33, t => 22.5 + (0.5 * t) + (t >= 0 ? 8 - (0.2 * t) : 0));

        var change = new SegmentedTrend(6).At(months, Package);

        Assert.Null(change.Reason);
        Assert.Equal((25, 8, 3), (change.MonthsBefore, change.MonthsAfter, change.Lag));
        Assert.Equal(8, change.Level!.Value.Value, 1e-4);
        Assert.Equal(0.5, change.TrendBefore!.Value.Value, 1e-4);
        Assert.Equal(-0.2, change.TrendChange!.Value.Value, 1e-4);
        Assert.InRange(change.Level.Value.High - change.Level.Value.Low, 0, 1e-3);
    }

    [Fact]
    public void Agrees_with_the_plain_computation()
    {
        var random = new Random(12);
        var months = Months(33, t => 20 + (random.NextDouble() * 4) + (t >= 0 ? 5 : 0));
        double[][] x = [.. Enumerable.Range(-25, 33).Select(t => t < 0 ? new[] { 1.0, t, 0, 0 } : [1, t, 1, t])];
        double[] y = [.. months.Select(month => month.Percentage!.Value)];

        var level = new SegmentedTrend(6).At(months, Package).Level!.Value;

        Assert.Equal(PlainRegression.Coefficients(x, y)[2], level.Value, 1e-9);
        var fit = LeastSquares.Fit(x, y);
        var (going, independent) = (NeweyWest.Width(33, 3, 29) * PlainRegression.StandardErrors(x, y, 3)[2], 2.0452 * fit.StandardError(2));
        Assert.Equal(Math.Max(going, independent), level.High - level.Value, 1e-3);
        Assert.Equal(level.High - level.Value, level.Value - level.Low, 1e-12);
    }

    [Fact]
    public void A_planted_step_is_found_and_lies_in_nearly_every_interval_although_noise_goes_on()
    {
        var estimates = Enumerable.Range(0, 400).Select(seed => new SegmentedTrend(6).At(Noisy(seed, step: 6, correlation: 0.3), Package).Level!.Value).ToList();

        Assert.Equal(6, estimates.Average(level => level.Value), 0.3);
        Assert.InRange(estimates.Count(level => level.Low <= 6 && 6 <= level.High) / 400.0, 0.85, 0.97);
    }

    [Fact]
    public void Where_there_is_no_step_few_intervals_leave_zero_out()
    {
        var estimates = Enumerable.Range(0, 400).Select(seed => new SegmentedTrend(6).At(Noisy(seed + 1000, step: 0, correlation: 0), Package).Level!.Value).ToList();

        Assert.InRange(estimates.Count(level => level.Low > 0 || level.High < 0) / 400.0, 0.01, 0.08);
    }

    [Fact]
    public void Too_few_months_on_a_side_give_a_reason_and_no_numbers()
    {
        var months = Months(33, _ => 20);

        var late = new SegmentedTrend(6).At(months, new DateOnly(2021, 5, 1));
        var early = new SegmentedTrend(6).At(months, new DateOnly(2019, 6, 1));

        Assert.Equal((28, 5, "te weinig maanden met documenten vanaf de gebeurtenis: 5 van de 6 die nodig zijn"), (late.MonthsBefore, late.MonthsAfter, late.Reason));
        Assert.Equal("te weinig maanden met documenten vóór de gebeurtenis: 5 van de 6 die nodig zijn", early.Reason);
        Assert.Null(late.Level);
        Assert.Null(late.TrendBefore);
        Assert.Null(late.Lag);
    }

    [Fact]
    public void Months_without_documents_are_passed_over()
    {
        var months = Months(33, t => 20 + (t >= 0 ? 5 : 0));
        var gap = months.Select(month => month.Month.Month == 8 ? new MonthShare(month.Month, 0, 0) : month);

        var change = new SegmentedTrend(6).At(gap, Package);

        Assert.Equal((23, 7), (change.MonthsBefore, change.MonthsAfter));
        Assert.Equal(5, change.Level!.Value.Value, 1e-3);
    }

    [Fact]
    public void No_months_at_all_are_too_few()
    {
        Assert.Equal((0, 0), (new SegmentedTrend(3).At([], Package).MonthsBefore, new SegmentedTrend(3).At([], Package).MonthsAfter));
        Assert.NotNull(new SegmentedTrend(3).At([], Package).Reason);
    }

    [Fact]
    public void The_order_of_the_months_is_no_matter()
    {
        var months = Noisy(3, 4, 0.5);

        Assert.Equal(new SegmentedTrend(6).At(months, Package), new SegmentedTrend(6).At(months.Reverse(), Package));
    }

    /// <param name="share">Per cent by month from the event's; kept to a millionth.</param>
    private static MonthShare[] Months(int count, Func<int, double> share) =>
        [.. Enumerable.Range(0, count).Select(i => new MonthShare(First.AddMonths(i), (long)Math.Round(share(i - 25) * 1e6), 100_000_000))];

    private static MonthShare[] Noisy(int seed, double step, double correlation)
    {
        var random = new Random(seed);
        var noise = 0.0;
        return Months(33, t =>
        {
            noise = (correlation * noise) + Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6;
            return 30 + (0.1 * t) + (t >= 0 ? step : 0) + noise;
        });
    }
}
