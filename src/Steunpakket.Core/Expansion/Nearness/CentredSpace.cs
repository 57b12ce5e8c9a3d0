using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>
/// One model after all-but-the-top with one component (Mu and Viswanath 2018): the mean over the vocabulary and then the first
/// principal component are taken off every vector, which is then brought to length 1.
/// </summary>
/// <remarks>
/// The model is neither changed nor copied. With mean m and unit direction u a word's vector is P(x − m) ⁄ |P(x − m)|, P = I − uuᵀ; a
/// query q is made of such vectors, so q·u = 0 and its cosine with the word is (q·x − q·m) ⁄ |P(x − m)|.
/// </remarks>
internal sealed class CentredSpace
{
    // The share of the second component falls at least as (λ2/λ1)^n: below 1e-5 where the first is half as large again.
    private const int Rounds = 30;

    private readonly VectorMatrix _rows;
    private readonly double[] _mean;
    private readonly double[] _direction;

    public CentredSpace(VectorMatrix rows, Parallelism parallelism)
    {
        _rows = rows;
        _mean = Mean(rows, parallelism);
        _direction = Direction(rows, _mean, parallelism);
    }

    /// <summary>Length of every vector here: the model's dimensions and zeros up to whole lanes.</summary>
    public int Width => _rows.Stride;

    /// <summary>Adds a word's vector of length 1 to <paramref name="sum"/>; nothing when none of it is left.</summary>
    public void AddUnit(int row, Span<double> sum)
    {
        Span<double> unit = stackalloc double[Width];
        var x = RowMath.PaddedRow(_rows, row);
        for (var i = 0; i < unit.Length; i++)
        {
            unit[i] = x[i] - _mean[i];
        }

        var along = RowMath.Dot(unit, _direction);
        for (var i = 0; i < unit.Length; i++)
        {
            unit[i] -= along * _direction[i];
        }

        RowMath.Normalise(unit);
        RowMath.Add(unit, sum);
    }

    /// <summary>The direction of the sum of some words' vectors of length 1; zeros when nothing is left of it.</summary>
    public double[] Centre(IEnumerable<int> rows)
    {
        var sum = new double[Width];
        foreach (var row in rows)
        {
            AddUnit(row, sum);
        }

        RowMath.Normalise(sum);
        return sum;
    }

    /// <summary>Length of the word's vector before it is brought to 1.</summary>
    public double Length(int row)
    {
        var x = RowMath.PaddedRow(_rows, row);
        var (squares, along) = (0.0, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            var value = x[i] - _mean[i];
            squares += value * value;
            along += value * _direction[i];
        }

        return Math.Sqrt(Math.Max(0, squares - (along * along)));
    }

    /// <summary>What is to be taken off the dot product of a row with a query of this space.</summary>
    public double Offset(ReadOnlySpan<double> query) => RowMath.Dot(query, _mean);

    /// <summary>The vector of the model itself, padded.</summary>
    public ReadOnlySpan<float> Raw(int row) => RowMath.PaddedRow(_rows, row);

    private static double[] Mean(VectorMatrix rows, Parallelism parallelism)
    {
        var mean = RowBlocks.Sum(rows.Rows, rows.Stride, parallelism, (from, to, sum) =>
        {
            for (var row = from; row < to; row++)
            {
                RowMath.AddScaled(RowMath.PaddedRow(rows, row), 1.0, sum);
            }
        });
        for (var i = 0; i < mean.Length; i++)
        {
            mean[i] /= rows.Rows;
        }

        return mean;
    }

    // Power iteration on the covariance: v becomes the sum of (c·v)c over the centred rows c, and then length 1.
    private static double[] Direction(VectorMatrix rows, double[] mean, Parallelism parallelism)
    {
        var direction = Enumerable.Range(0, rows.Stride).Select(i => i < rows.Columns ? 1.0 + (i * 7 % 13 / 13.0) : 0.0).ToArray();
        RowMath.Normalise(direction);
        for (var round = 0; round < Rounds; round++)
        {
            var offset = RowMath.Dot(mean, direction);
            var next = RowBlocks.Sum(rows.Rows, rows.Stride + 1, parallelism, (from, to, sum) =>
            {
                for (var row = from; row < to; row++)
                {
                    var x = RowMath.PaddedRow(rows, row);
                    var along = RowMath.Dot(x, direction) - offset;
                    RowMath.AddScaled(x, along, sum.AsSpan(0, x.Length));
                    sum[^1] += along;
                }
            });
            var weight = next[^1];
            for (var i = 0; i < direction.Length; i++)
            {
                direction[i] = next[i] - (weight * mean[i]);
            }

            RowMath.Normalise(direction);
        }

        return direction;
    }
}
