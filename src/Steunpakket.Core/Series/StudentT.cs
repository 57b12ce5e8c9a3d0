namespace Steunpakket.Core.Series;

/// <summary>Student's t distribution with a whole number of degrees of freedom.</summary>
internal static class StudentT
{
    private const double Precision = 1e-12;

    // Sines differ between machines in the last bits; the tables should not.
    private const int Decimals = 9;

    /// <summary>The value that 97.5 % lie below, which makes a two-sided interval of 95 %.</summary>
    /// <param name="degrees">From 1.</param>
    public static double Quantile975(int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        var (low, high) = (1.9, 12.8);
        while (high - low > Precision)
        {
            var middle = (low + high) / 2;
            (low, high) = Within(middle, degrees) < 0.95 ? (middle, high) : (low, middle);
        }

        return Math.Round((low + high) / 2, Decimals);
    }

    /// <summary>The part that lies between −t and t, as a finite series (Abramowitz and Stegun 26.7.3 and 26.7.4).</summary>
    public static double Within(double t, int degrees)
    {
        var theta = Math.Atan(t / Math.Sqrt(degrees));
        var (sine, cosine) = (Math.Sin(theta), Math.Cos(theta));
        var isOdd = degrees % 2 == 1;
        var (term, sum) = (isOdd ? cosine : 1.0, 0.0);
        for (var power = isOdd ? 1 : 0; power <= degrees - 2; power += 2)
        {
            sum += term;
            term *= cosine * cosine * (power + 1) / (power + 2);
        }

        return isOdd ? 2 / Math.PI * (theta + (sine * sum)) : sine * sum;
    }
}
