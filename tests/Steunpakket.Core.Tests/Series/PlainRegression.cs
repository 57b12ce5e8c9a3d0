namespace Steunpakket.Core.Tests.Series;

/// <summary>Least squares and Newey–West as their formulas stand in the books: whole matrices, Gauss–Jordan, every pair of observations.</summary>
internal static class PlainRegression
{
    public static double[] Coefficients(double[][] x, double[] y) => Product(Inverse(Product(Transposed(x), x)), Product(Transposed(x), [.. y.Select(value => new[] { value })])).Select(row => row[0]).ToArray();

    /// <summary>By White, Newey and West, and MacKinnon: the sandwich with each residual divided by one minus its leverage.</summary>
    public static double[] StandardErrors(double[][] x, double[] y, int lag)
    {
        var (n, k) = (x.Length, x[0].Length);
        var coefficients = Coefficients(x, y);
        double[] u = [.. y.Select((value, t) => value - Enumerable.Range(0, k).Sum(j => x[t][j] * coefficients[j]))];
        var bread = Inverse(Product(Transposed(x), x));
        var hat = Product(Product(x, bread), Transposed(x));
        u = [.. u.Select((value, t) => value / (1 - hat[t][t]))];
        double[][] meat = [.. Enumerable.Range(0, k).Select(_ => new double[k])];
        for (var t = 0; t < n; t++)
        {
            for (var s = 0; s < n; s++)
            {
                var weight = Math.Abs(t - s) <= lag ? 1 - (Math.Abs(t - s) / (lag + 1.0)) : 0;
                for (var i = 0; i < k; i++)
                {
                    for (var j = 0; j < k; j++)
                    {
                        meat[i][j] += weight * u[t] * u[s] * x[t][i] * x[s][j];
                    }
                }
            }
        }

        var covariance = Product(Product(bread, meat), bread);
        return [.. Enumerable.Range(0, k).Select(j => Math.Sqrt(covariance[j][j]))];
    }

    public static double[][] Inverse(double[][] matrix)
    {
        var size = matrix.Length;
        double[][] work = [.. matrix.Select((row, i) => row.Concat(Enumerable.Range(0, size).Select(j => i == j ? 1.0 : 0.0)).ToArray())];
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(work[row][column]));
            (work[column], work[pivot]) = (work[pivot], work[column]);
            work[column] = [.. work[column].Select(value => value / work[column][column])];
            for (var row = 0; row < size; row++)
            {
                if (row != column)
                {
                    var factor = work[row][column];
                    work[row] = [.. work[row].Select((value, j) => value - (factor * work[column][j]))];
                }
            }
        }

        return [.. work.Select(row => row[size..])];
    }

    private static double[][] Transposed(double[][] matrix) => [.. Enumerable.Range(0, matrix[0].Length).Select(j => matrix.Select(row => row[j]).ToArray())];

    private static double[][] Product(double[][] left, double[][] right) =>
        [.. left.Select(row => Enumerable.Range(0, right[0].Length).Select(j => row.Select((value, k) => value * right[k][j]).Sum()).ToArray())];
}
