using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>
/// 1 / (1 + e^-x) to about 2e-7, the same bits in each width and on each machine: e^-x is 2^n times the Taylor series of e^r to r^6, with
/// n whole and |r| at most half the logarithm of 2. Beyond 30 either way it stands still.
/// </summary>
internal static class Logistic
{
    internal const float Limit = 30f;
    internal const float Log2E = 1.44269504f;
    internal const float Ln2 = 0.693147181f;

    /// <summary>1.5 × 2^23: added to a number below 2^22 it leaves the nearest whole number in the lowest bits.</summary>
    internal const float Magic = 12582912f;

    internal const int ExponentShift = 23;
    internal const float C2 = 1f / 2;
    internal const float C3 = 1f / 6;
    internal const float C4 = 1f / 24;
    internal const float C5 = 1f / 120;
    internal const float C6 = 1f / 720;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Of(Vector512<float> x)
    {
        var minus = Vector512.MinNative(Vector512.MaxNative(-x, Vector512.Create(-Limit)), Vector512.Create(Limit));
        var shifted = Vector512.FusedMultiplyAdd(minus, Vector512.Create(Log2E), Vector512.Create(Magic));
        var rest = Vector512.FusedMultiplyAdd(shifted - Vector512.Create(Magic), Vector512.Create(-Ln2), minus);
        var power = Vector512.FusedMultiplyAdd(Vector512.Create(C6), rest, Vector512.Create(C5));
        power = Vector512.FusedMultiplyAdd(power, rest, Vector512.Create(C4));
        power = Vector512.FusedMultiplyAdd(power, rest, Vector512.Create(C3));
        power = Vector512.FusedMultiplyAdd(power, rest, Vector512.Create(C2));
        power = Vector512.FusedMultiplyAdd(power, rest, Vector512<float>.One);
        power = Vector512.FusedMultiplyAdd(power, rest, Vector512<float>.One);
        var scaled = (power.AsInt32() + (shifted.AsInt32() << ExponentShift)).AsSingle();
        return Vector512<float>.One / (Vector512<float>.One + scaled);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Of(Vector256<float> x)
    {
        var minus = Vector256.MinNative(Vector256.MaxNative(-x, Vector256.Create(-Limit)), Vector256.Create(Limit));
        var shifted = Vector256.FusedMultiplyAdd(minus, Vector256.Create(Log2E), Vector256.Create(Magic));
        var rest = Vector256.FusedMultiplyAdd(shifted - Vector256.Create(Magic), Vector256.Create(-Ln2), minus);
        var power = Vector256.FusedMultiplyAdd(Vector256.Create(C6), rest, Vector256.Create(C5));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(C4));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(C3));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256.Create(C2));
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256<float>.One);
        power = Vector256.FusedMultiplyAdd(power, rest, Vector256<float>.One);
        var scaled = (power.AsInt32() + (shifted.AsInt32() << ExponentShift)).AsSingle();
        return Vector256<float>.One / (Vector256<float>.One + scaled);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Of(Vector128<float> x)
    {
        var minus = Vector128.MinNative(Vector128.MaxNative(-x, Vector128.Create(-Limit)), Vector128.Create(Limit));
        var shifted = Vector128.FusedMultiplyAdd(minus, Vector128.Create(Log2E), Vector128.Create(Magic));
        var rest = Vector128.FusedMultiplyAdd(shifted - Vector128.Create(Magic), Vector128.Create(-Ln2), minus);
        var power = Vector128.FusedMultiplyAdd(Vector128.Create(C6), rest, Vector128.Create(C5));
        power = Vector128.FusedMultiplyAdd(power, rest, Vector128.Create(C4));
        power = Vector128.FusedMultiplyAdd(power, rest, Vector128.Create(C3));
        power = Vector128.FusedMultiplyAdd(power, rest, Vector128.Create(C2));
        power = Vector128.FusedMultiplyAdd(power, rest, Vector128<float>.One);
        power = Vector128.FusedMultiplyAdd(power, rest, Vector128<float>.One);
        var scaled = (power.AsInt32() + (shifted.AsInt32() << ExponentShift)).AsSingle();
        return Vector128<float>.One / (Vector128<float>.One + scaled);
    }
}
