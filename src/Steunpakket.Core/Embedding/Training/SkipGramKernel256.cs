using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>By 8 numbers: two contexts against three outputs at a time, each with a sum for the lower and the upper half of 16.</summary>
internal sealed unsafe class SkipGramKernel256 : SkipGramKernel
{
    private const int Half = 8;

    protected override void Score(in TargetStep step, int pass)
    {
        unchecked
        {
            var outputs = step.Outputs + (pass * Outputs);
            var scores = step.Scores + (pass * step.ScoreRoom);
            for (var at = 0; at < step.ContextCount; at += 2)
            {
                var second = step.Contexts[Math.Min(at + 1, step.ContextCount - 1)];
                var place = scores + (at * TargetStep.ScoreStride);
                for (var three = 0; three < Outputs; three += 3)
                {
                    // The fourth number of each store is overwritten by the next three or not used.
                    var sums = ScoreTwo(step.Contexts[at], second, outputs + three, step.Stride);
                    sums.GetLower().Store(place + three);
                    sums.GetUpper().Store(place + TargetStep.ScoreStride + three);
                }
            }
        }
    }

    protected override void Grade(in TargetStep step, int pass)
    {
        unchecked
        {
            var scores = step.Scores + (pass * step.ScoreRoom);
            var labels = Vector256.LoadAligned(step.Labels + (pass * TargetStep.LaneStride));
            var rates = Vector256.LoadAligned(step.Rates + (pass * TargetStep.LaneStride));
            for (var at = 0; at < step.ContextCount * TargetStep.ScoreStride; at += Vector256<float>.Count)
            {
                ((labels - Logistic.Of(Vector256.LoadAligned(scores + at))) * rates).StoreAligned(scores + at);
            }
        }
    }

    protected override void Update(in TargetStep step, int pass)
    {
        unchecked
        {
            var outputs = step.Outputs + (pass * Outputs);
            var gradients = step.Scores + (pass * step.ScoreRoom);
            var contexts = step.Contexts;
            var (count, stride) = (step.ContextCount, step.Stride);
            float* p0 = outputs[0], p1 = outputs[1], p2 = outputs[2], p3 = outputs[3], p4 = outputs[4], p5 = outputs[5];
            for (nint at = 0; at < stride; at += Vector256<float>.Count)
            {
                Vector256<float> o0 = Vector256.LoadAligned(p0 + at), o1 = Vector256.LoadAligned(p1 + at), o2 = Vector256.LoadAligned(p2 + at);
                Vector256<float> o3 = Vector256.LoadAligned(p3 + at), o4 = Vector256.LoadAligned(p4 + at), o5 = Vector256.LoadAligned(p5 + at);
                Vector256<float> a0 = o0, a1 = o1, a2 = o2, a3 = o3, a4 = o4, a5 = o5;
                for (nint context = 0; context < count; context++)
                {
                    var place = contexts[context] + at;
                    var g = gradients + (context * TargetStep.ScoreStride);
                    var x = Vector256.LoadAligned(place);
                    var gradient = Vector256.Create(g[0]);
                    var moved = Vector256.FusedMultiplyAdd(gradient, o0, x);
                    a0 = Vector256.FusedMultiplyAdd(gradient, x, a0);
                    gradient = Vector256.Create(g[1]);
                    moved = Vector256.FusedMultiplyAdd(gradient, o1, moved);
                    a1 = Vector256.FusedMultiplyAdd(gradient, x, a1);
                    gradient = Vector256.Create(g[2]);
                    moved = Vector256.FusedMultiplyAdd(gradient, o2, moved);
                    a2 = Vector256.FusedMultiplyAdd(gradient, x, a2);
                    gradient = Vector256.Create(g[3]);
                    moved = Vector256.FusedMultiplyAdd(gradient, o3, moved);
                    a3 = Vector256.FusedMultiplyAdd(gradient, x, a3);
                    gradient = Vector256.Create(g[4]);
                    moved = Vector256.FusedMultiplyAdd(gradient, o4, moved);
                    a4 = Vector256.FusedMultiplyAdd(gradient, x, a4);
                    gradient = Vector256.Create(g[5]);
                    moved = Vector256.FusedMultiplyAdd(gradient, o5, moved);
                    a5 = Vector256.FusedMultiplyAdd(gradient, x, a5);
                    moved.StoreAligned(place);
                }

                a0.StoreAligned(p0 + at);
                a1.StoreAligned(p1 + at);
                a2.StoreAligned(p2 + at);
                a3.StoreAligned(p3 + at);
                a4.StoreAligned(p4 + at);
                a5.StoreAligned(p5 + at);
            }
        }
    }

    private static Vector256<float> ScoreTwo(float* first, float* second, float** outputs, int stride)
    {
        unchecked
        {
            float* p0 = outputs[0], p1 = outputs[1], p2 = outputs[2];
            Vector256<float> a0 = default, a1 = default, a2 = default, b0 = default, b1 = default, b2 = default;
            Vector256<float> c0 = default, c1 = default, c2 = default, d0 = default, d1 = default, d2 = default;
            for (nint at = 0; at < stride; at += 2 * Half)
            {
                Vector256<float> x = Vector256.LoadAligned(first + at), y = Vector256.LoadAligned(second + at);
                var output = Vector256.LoadAligned(p0 + at);
                (a0, b0) = (Vector256.FusedMultiplyAdd(x, output, a0), Vector256.FusedMultiplyAdd(y, output, b0));
                output = Vector256.LoadAligned(p1 + at);
                (a1, b1) = (Vector256.FusedMultiplyAdd(x, output, a1), Vector256.FusedMultiplyAdd(y, output, b1));
                output = Vector256.LoadAligned(p2 + at);
                (a2, b2) = (Vector256.FusedMultiplyAdd(x, output, a2), Vector256.FusedMultiplyAdd(y, output, b2));

                (x, y) = (Vector256.LoadAligned(first + at + Half), Vector256.LoadAligned(second + at + Half));
                output = Vector256.LoadAligned(p0 + at + Half);
                (c0, d0) = (Vector256.FusedMultiplyAdd(x, output, c0), Vector256.FusedMultiplyAdd(y, output, d0));
                output = Vector256.LoadAligned(p1 + at + Half);
                (c1, d1) = (Vector256.FusedMultiplyAdd(x, output, c1), Vector256.FusedMultiplyAdd(y, output, d1));
                output = Vector256.LoadAligned(p2 + at + Half);
                (c2, d2) = (Vector256.FusedMultiplyAdd(x, output, c2), Vector256.FusedMultiplyAdd(y, output, d2));
            }

            var sum0 = Quarters(a0 + c0, b0 + d0);
            var sum1 = Quarters(a1 + c1, b1 + d1);
            var sum2 = Quarters(a2 + c2, b2 + d2);
            return Avx.HorizontalAdd(Avx.HorizontalAdd(sum0, sum1), Avx.HorizontalAdd(sum2, sum2));
        }
    }

    /// <summary>The sums of lower and upper 128 bits: a's in the lower half, b's in the upper.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Quarters(Vector256<float> a, Vector256<float> b) =>
        Avx.Permute2x128(a, b, 0x20) + Avx.Permute2x128(a, b, 0x31);
}
