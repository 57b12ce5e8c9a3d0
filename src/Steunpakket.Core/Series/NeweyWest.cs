namespace Steunpakket.Core.Series;

/// <summary>Standard errors that bear with residuals which differ in size and go on from month to month (Newey and West 1987).</summary>
internal static class NeweyWest
{
    /// <summary>How many months residuals are taken to go on: <c>⌊4·(n/100)^(2/9)⌋</c>, the rule of thumb of Newey and West (1994), below n.</summary>
    public static int Lag(int observations) => Math.Min(observations - 1, (int)Math.Floor(4 * Math.Pow(observations / 100.0, 2.0 / 9)));

    /// <summary>
    /// The root of <c>[(XᵀX)⁻¹ (Γ₀ + Σ_l (1 − l/(L+1))·(Γ_l + Γ_lᵀ)) (XᵀX)⁻¹]_jj</c> with <c>Γ_l = Σ_t v_t·v_{t−l}·x_t·x_{t−l}ᵀ</c>; v is the residual
    /// divided by <c>1 − h_t</c>, because a month that draws the line to itself leaves a small one (MacKinnon and White 1985).
    /// </summary>
    /// <remarks>With <c>z_t = v_t·[(XᵀX)⁻¹x_t]_j</c> that is <c>Σ_t z_t² + 2·Σ_l w_l·Σ_t z_t·z_{t−l}</c>, one number an observation.</remarks>
    /// <param name="lag">0 or more.</param>
    public static double StandardError(LeastSquares fit, int coefficient, int lag)
    {
        double[] z = [.. fit.Rows.Select((row, t) => fit.Residuals[t] / (1 - fit.Leverage(row)) * fit.Pull(coefficient, row))];
        var variance = z.Sum(value => value * value);
        for (var l = 1; l <= lag; l++)
        {
            var weight = 1 - (l / (lag + 1.0));
            for (var t = l; t < z.Length; t++)
            {
                variance += 2 * weight * z[t] * z[t - l];
            }
        }

        // Bartlett's weights keep it from falling below 0, but for rounding.
        return Math.Sqrt(Math.Max(0, variance));
    }

    /// <summary>
    /// How many standard errors 95 % lie within, which grows with the part of the series that the lag takes: the polynomial of Kiefer and Vogelsang
    /// (2005) for Bartlett's weights, stretched as Student's t stretches the normal 1,96.
    /// </summary>
    public static double Width(int observations, int lag, int degrees)
    {
        var b = (lag + 1.0) / observations;
        return (1.96 + (2.9694 * b) + (0.4160 * b * b) - (0.5324 * b * b * b)) * StudentT.Quantile975(degrees) / 1.96;
    }
}
