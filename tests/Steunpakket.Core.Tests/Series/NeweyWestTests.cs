using Steunpakket.Core.Series;
using Xunit;

namespace Steunpakket.Core.Tests.Series;

public sealed class NeweyWestTests
{
    [Theory]
    [InlineData(5, 0)]
    [InlineData(12, 2)]
    [InlineData(33, 3)]
    [InlineData(60, 5)]
    public void Coefficients_and_standard_errors_are_those_of_the_formulas(int observations, int lag)
    {
        var random = new Random(observations);
        double[][] x = [.. Enumerable.Range(0, observations).Select(t => new[] { 1.0, t - 7, random.NextDouble() })];
        double[] y = [.. x.Select(row => 3 + (0.2 * row[1]) - (5 * row[2]) + (random.NextDouble() * row[1]))];

        var fit = LeastSquares.Fit(x, y);

        var (coefficients, errors) = (PlainRegression.Coefficients(x, y), PlainRegression.StandardErrors(x, y, lag));
        for (var j = 0; j < coefficients.Length; j++)
        {
            Assert.Equal(coefficients[j], fit.Coefficients[j], 1e-9);
            Assert.Equal(errors[j], NeweyWest.StandardError(fit, j, lag), 1e-9);
        }
    }

    // 4·(n/100)^(2/9): 4 at 100, 3,1 at 33, 2,4 at 10.
    [Theory]
    [InlineData(100, 4)]
    [InlineData(33, 3)]
    [InlineData(21, 2)]
    [InlineData(10, 2)]
    [InlineData(1, 0)]
    [InlineData(101, 4)]
    public void The_lag_follows_the_rule_of_thumb(int observations, int lag)
    {
        Assert.Equal(lag, NeweyWest.Lag(observations));
    }

    [Fact]
    public void The_width_grows_with_the_part_of_the_series_that_the_lag_takes()
    {
        // 1,96 + 2,9694·b + 0,4160·b² − 0,5324·b³ at b = ½ is 3,482; t with a thousand degrees is 1,9623.
        Assert.Equal(3.482, NeweyWest.Width(20, 9, 1000), 0.006);
        Assert.True(NeweyWest.Width(33, 3, 29) < NeweyWest.Width(33, 6, 29));
    }

    /// <summary>The polynomial of Kiefer and Vogelsang (2005, table I), held against what it describes: the mean of noise over its own error.</summary>
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.1)]
    [InlineData(0.2)]
    [InlineData(0.5)]
    public void Under_white_noise_five_of_a_hundred_means_lie_beyond_the_width(double b)
    {
        const int Months = 200;
        const int Series = 6000;
        var lag = (int)(b * Months) - 1;
        var random = new Random(2005);

        var beyond = Enumerable.Range(0, Series).Count(_ => BeyondWidth([.. Enumerable.Range(0, Months).Select(_ => Normal(random))], lag));

        // Four standard errors of a share of 0,05 in so many series.
        Assert.Equal(0.05, (double)beyond / Series, 4 * Math.Sqrt(0.05 * 0.95 / Series));
    }

    /// <summary>At b = 0,1, 0,2, 0,5 and 1, to four decimals.</summary>
    [Theory]
    [InlineData(10, 0, 2.2606)]
    [InlineData(10, 1, 2.5663)]
    [InlineData(10, 4, 3.4822)]
    [InlineData(10, 9, 4.8130)]
    public void The_width_is_the_published_polynomial(int observations, int lag, double width)
    {
        Assert.Equal(width, NeweyWest.Width(observations, lag, 1000) * 1.96 / StudentT.Quantile975(1000), 0.0001);
    }

    [Fact]
    public void The_error_of_independent_residuals_is_that_of_a_straight_line()
    {
        // Through (0,0), (1,1), (2,1): slope ½, residuals −1/6, 1/3, −1/6; s² = 1/6, and Σ(x − x̄)² = 2.
        var fit = LeastSquares.Fit([[1, 0], [1, 1], [1, 2]], [0, 1, 1]);

        Assert.Equal(Math.Sqrt(1 / 12.0), fit.StandardError(1), 1e-12);
        Assert.Equal(5 / 6.0, fit.Leverage(fit.Rows[0]), 1e-12);
        Assert.Equal(1 / 3.0, fit.Leverage(fit.Rows[1]), 1e-12);
    }

    [Fact]
    public void The_sums_of_the_simulation_are_those_of_the_error()
    {
        var random = new Random(1);
        double[] noise = [.. Enumerable.Range(0, 40).Select(_ => Normal(random))];
        var fit = LeastSquares.Fit([.. noise.Select(_ => new[] { 1.0 })], noise);

        // A mean draws each month to itself by 1/n, and the error divides by 1 − 1/n.
        var error = NeweyWest.StandardError(fit, 0, 7) * (39 / 40.0);

        Assert.Equal(error, BartlettError(noise, 7), 1e-12);
    }

    [Fact]
    public void Regressors_that_depend_on_one_another_are_refused()
    {
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([[1, 2], [1, 2], [1, 2]], [1, 2, 3]));
    }

    // The Bartlett sum by partial sums, which is linear in the months: 2/(M·n)·(Σ S_t² − Σ S_t·S_{t+M}), M = lag + 1.
    private static double BartlettError(double[] noise, int lag)
    {
        var (mean, sum) = (noise.Average(), 0.0);
        double[] partial = [.. noise.Select(value => sum += value - mean)];
        var square = partial.Sum(value => value * value);
        var product = Enumerable.Range(0, noise.Length - lag - 1).Sum(t => partial[t] * partial[t + lag + 1]);
        return Math.Sqrt(2.0 / ((lag + 1) * (double)noise.Length) * (square - product) / noise.Length);
    }

    private static bool BeyondWidth(double[] noise, int lag) =>
        Math.Abs(noise.Average()) > BartlettError(noise, lag) * NeweyWest.Width(noise.Length, lag, noise.Length - 1);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
