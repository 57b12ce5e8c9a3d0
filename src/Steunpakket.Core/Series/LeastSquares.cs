namespace Steunpakket.Core.Series;

/// <summary>Ordinary least squares: <c>β = (XᵀX)⁻¹Xᵀy</c>.</summary>
internal sealed class LeastSquares
{
    private LeastSquares(double[][] rows, double[][] inverse, double[] coefficients, double[] residuals) =>
        (Rows, Inverse, Coefficients, Residuals) = (rows, inverse, coefficients, residuals);

    /// <summary>The regressors, one row an observation.</summary>
    public double[][] Rows { get; }

    /// <summary><c>(XᵀX)⁻¹</c>.</summary>
    public double[][] Inverse { get; }

    public double[] Coefficients { get; }

    public double[] Residuals { get; }

    /// <param name="rows">As many as <paramref name="y"/>, each as long as the other.</param>
    /// <exception cref="ArgumentException">The regressors depend on one another.</exception>
    public static LeastSquares Fit(double[][] rows, double[] y)
    {
        var size = rows[0].Length;
        double[][] normal = [.. Enumerable.Range(0, size).Select(_ => new double[size])];
        var moments = new double[size];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < size; j++)
            {
                moments[j] += rows[i][j] * y[i];
                for (var k = 0; k < size; k++)
                {
                    normal[j][k] += rows[i][j] * rows[i][k];
                }
            }
        }

        var inverse = SymmetricInverse.Of(normal);
        double[] coefficients = [.. Enumerable.Range(0, size).Select(j => Enumerable.Range(0, size).Sum(k => inverse[j][k] * moments[k]))];
        double[] residuals = [.. rows.Select((row, i) => y[i] - row.Zip(coefficients, (value, coefficient) => value * coefficient).Sum())];
        return new LeastSquares(rows, inverse, coefficients, residuals);
    }

    /// <summary>How far coefficient j moves when an observation moves by one: <c>[(XᵀX)⁻¹x]_j</c>.</summary>
    public double Pull(int coefficient, double[] row) => Enumerable.Range(0, row.Length).Sum(i => Inverse[coefficient][i] * row[i]);

    /// <summary>How far an observation draws the fit to itself: <c>xᵀ(XᵀX)⁻¹x</c>, 0 to 1.</summary>
    public double Leverage(double[] row) => Enumerable.Range(0, row.Length).Sum(i => row[i] * Pull(i, row));

    /// <summary>The standard error of coefficient j if residuals are alike and independent: <c>√(s²·[(XᵀX)⁻¹]_jj)</c>, <c>s² = Σu²/(n − k)</c>.</summary>
    public double StandardError(int coefficient) =>
        Math.Sqrt(Residuals.Sum(residual => residual * residual) / (Rows.Length - Coefficients.Length) * Inverse[coefficient][coefficient]);
}
