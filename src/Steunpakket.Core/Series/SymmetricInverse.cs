namespace Steunpakket.Core.Series;

/// <summary>The inverse of a small symmetric positive definite matrix, by its Cholesky factor.</summary>
internal static class SymmetricInverse
{
    // Of a pivot against its diagonal: below this the columns are the same but for rounding.
    private const double Smallest = 1e-12;

    /// <exception cref="ArgumentException">The matrix is singular.</exception>
    public static double[][] Of(double[][] matrix)
    {
        var size = matrix.Length;
        var lower = Factor(matrix, size);

        // A column of it is a row too.
        return [.. Enumerable.Range(0, size).Select(unit => Backward(lower, Forward(lower, unit)))];
    }

    private static double[][] Factor(double[][] matrix, int size)
    {
        double[][] lower = [.. Enumerable.Range(0, size).Select(_ => new double[size])];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = matrix[i][j];
                for (var k = 0; k < j; k++)
                {
                    rest -= lower[i][k] * lower[j][k];
                }

                lower[i][j] = i != j ? rest / lower[j][j]
                    : rest > Smallest * matrix[i][i] ? Math.Sqrt(rest)
                    : throw new ArgumentException("The regressors depend on one another.", nameof(matrix));
            }
        }

        return lower;
    }

    private static double[] Forward(double[][] lower, int unit)
    {
        var size = lower.Length;
        var solved = new double[size];
        for (var i = 0; i < size; i++)
        {
            var rest = i == unit ? 1.0 : 0.0;
            for (var k = 0; k < i; k++)
            {
                rest -= lower[i][k] * solved[k];
            }

            solved[i] = rest / lower[i][i];
        }

        return solved;
    }

    private static double[] Backward(double[][] lower, double[] right)
    {
        var size = lower.Length;
        var solved = new double[size];
        for (var i = size - 1; i >= 0; i--)
        {
            var rest = right[i];
            for (var k = i + 1; k < size; k++)
            {
                rest -= lower[k][i] * solved[k];
            }

            solved[i] = rest / lower[i][i];
        }

        return solved;
    }
}
