using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion.Nearness;

namespace Steunpakket.Core.Tests.Expansion.Nearness;

/// <summary>Models that are made up, and what they come to by the plainest arithmetic.</summary>
internal static class Matrices
{
    public static readonly Parallelism OneThread = new(1, CancellationToken.None);

    /// <summary>Random rows with a common offset and one direction that most of them share.</summary>
    public static VectorMatrix Random(int rows, int columns, int seed)
    {
        var random = new Random(seed);
        var matrix = new VectorMatrix(rows, columns);
        var common = Enumerable.Range(0, columns).Select(_ => random.NextDouble() - 0.5).ToArray();
        for (var row = 0; row < rows; row++)
        {
            var along = 6 * (random.NextDouble() - 0.5);
            for (var column = 0; column < columns; column++)
            {
                matrix.Row(row)[column] = (float)(0.3 + (along * common[column]) + random.NextDouble() - 0.5);
            }
        }

        return matrix;
    }

    /// <summary>All-but-the-top with one component, by the covariance matrix and many rounds of power iteration; rows of length 1.</summary>
    public static double[][] Processed(VectorMatrix matrix)
    {
        var rows = Enumerable.Range(0, matrix.Rows).Select(row => matrix.Row(row).ToArray().Select(value => (double)value).ToArray()).ToArray();
        var columns = Enumerable.Range(0, matrix.Columns).ToList();
        var mean = columns.Select(column => rows.Average(row => row[column])).ToArray();
        var centred = rows.Select(row => columns.Select(column => row[column] - mean[column]).ToArray()).ToArray();
        var covariance = columns.Select(i => columns.Select(j => centred.Sum(row => row[i] * row[j])).ToArray()).ToArray();
        var top = columns.Select(column => column + 1.0).ToArray();
        for (var round = 0; round < 500; round++)
        {
            top = Unit([.. covariance.Select(row => Dot(row, top))]);
        }

        return [.. centred.Select(row => Unit([.. columns.Select(column => row[column] - (Dot(row, top) * top[column]))]))];
    }

    public static double Dot(double[] left, double[] right) => left.Zip(right, (a, b) => a * b).Sum();

    public static double[] Unit(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        return length > 0 ? [.. vector.Select(value => value / length)] : vector;
    }
}
