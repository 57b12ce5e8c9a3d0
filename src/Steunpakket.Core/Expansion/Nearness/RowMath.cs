using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>Sums over padded rows in a fixed order of 16 lanes, so that every vector width gives the same bits.</summary>
/// <remarks>Products and sums are rounded one after the other: a fused step would differ from machine to machine. All spans are whole multiples of <see cref="VectorMatrix.Lane"/>.</remarks>
internal static class RowMath
{
    /// <summary>Numbers a row takes with its padding.</summary>
    public static unsafe ReadOnlySpan<float> PaddedRow(VectorMatrix matrix, int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)matrix.Rows);
        return new ReadOnlySpan<float>(matrix.Start + ((nint)row * matrix.Stride), matrix.Stride);
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = Lanes(left);
        var b = Lanes(right);
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return Sum(sum);
    }

    /// <summary>Four rows' dot products with one: the row is read once.</summary>
    /// <param name="four">Four rows, one after the other.</param>
    public static void Dot4(ReadOnlySpan<float> row, ReadOnlySpan<float> four, Span<float> sums)
    {
        var x = Lanes(row);
        var q = Lanes(four);
        var first = q[..x.Length];
        var second = q.Slice(x.Length, x.Length);
        var third = q.Slice(2 * x.Length, x.Length);
        var fourth = q.Slice(3 * x.Length, x.Length);
        var (a, b, c, d) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
        for (var i = 0; i < x.Length; i++)
        {
            var value = x[i];
            a += value * first[i];
            b += value * second[i];
            c += value * third[i];
            d += value * fourth[i];
        }

        (sums[0], sums[1], sums[2], sums[3]) = (Sum(a), Sum(b), Sum(c), Sum(d));
    }

    public static double Dot(ReadOnlySpan<float> row, ReadOnlySpan<double> other)
    {
        var x = Lanes(row);
        var y = MemoryMarshal.Cast<double, Vector512<double>>(other);
        var (low, high) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (var i = 0; i < x.Length; i++)
        {
            var (first, second) = Vector512.Widen(x[i]);
            low += first * y[2 * i];
            high += second * y[(2 * i) + 1];
        }

        return Sum(low + high);
    }

    /// <summary>Adds <paramref name="row"/> × <paramref name="factor"/> to <paramref name="sum"/>.</summary>
    public static void AddScaled(ReadOnlySpan<float> row, double factor, Span<double> sum)
    {
        var x = Lanes(row);
        var y = MemoryMarshal.Cast<double, Vector512<double>>(sum);
        for (var i = 0; i < x.Length; i++)
        {
            var (first, second) = Vector512.Widen(x[i]);
            y[2 * i] += first * factor;
            y[(2 * i) + 1] += second * factor;
        }
    }

    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    /// <summary>Adds <paramref name="vector"/> to <paramref name="sum"/>.</summary>
    public static void Add(ReadOnlySpan<double> vector, Span<double> sum)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            sum[i] += vector[i];
        }
    }

    /// <summary>Brings a vector to length 1; one of length 0 stays as it is.</summary>
    /// <returns>The length it had.</returns>
    public static double Normalise(Span<double> vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        for (var i = 0; length > 0 && i < vector.Length; i++)
        {
            vector[i] /= length;
        }

        return length;
    }

    private static ReadOnlySpan<Vector512<float>> Lanes(ReadOnlySpan<float> row) => MemoryMarshal.Cast<float, Vector512<float>>(row);

    // By halves, in the same order on every machine.
    private static float Sum(Vector512<float> lanes)
    {
        var eight = lanes.GetLower() + lanes.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return (four[0] + four[2]) + (four[1] + four[3]);
    }

    private static double Sum(Vector512<double> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }
}
