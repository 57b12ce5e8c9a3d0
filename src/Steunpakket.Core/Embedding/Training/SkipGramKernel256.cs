using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>By 8 numbers: two contexts against three outputs at a time, each with a sum for the lower and the upper half of 16.</summary>
internal sealed unsafe class SkipGramKernel256 : SkipGramKernel
{
    private const int Half = 8;

    private static void Score(in TargetStep step, int pass)
    {
        unchecked
        {
            var outputs = step.Outputs + (pass * Outputs);
            var scores = step.Scores + (pass * TargetStep.ScoreRoom);
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
            Score(step, pass);
            var scores = step.Scores + (pass * TargetStep.ScoreRoom);
            var labels = Vector256.LoadAligned(step.Labels + (pass * TargetStep.LaneStride));
            var rates = Vector256.LoadAligned(step.Rates + (pass * TargetStep.LaneStride));
            for (var at = 0; at < step.ContextCount * TargetStep.ScoreStride; at += Vector256<float>.Count)
            {
                ((labels - Logistic.Of(Vector256.LoadAligned(scores + at))) * rates).StoreAligned(scores + at);
            }
        }
    }

    protected override void Move(in TargetStep step, int pass)
    {
        unchecked
        {
            var gradients = step.Scores + (pass * TargetStep.ScoreRoom);
            var outputs = step.Outputs + (pass * Outputs);
            var context = 0;
            for (; context + 1 < step.ContextCount; context += 2)
            {
                MoveTwo(step.Contexts + context, outputs, gradients + (context * TargetStep.ScoreStride), step.Stride);
            }

            if (context < step.ContextCount)
            {
                MoveOne(step.Contexts[context], outputs, gradients + (context * TargetStep.ScoreStride), step.Stride);
            }
        }
    }

    private static void MoveTwo(float** contexts, float** outputs, float* gradients, int stride)
    {
        unchecked
        {
            float* first = contexts[0], second = contexts[1];
            float* p0 = outputs[0], p1 = outputs[1], p2 = outputs[2], p3 = outputs[3], p4 = outputs[4], p5 = outputs[5];
            var more = gradients + TargetStep.ScoreStride;
            for (nint at = 0; at < stride; at += Vector256<float>.Count)
            {
                Vector256<float> x = Vector256.LoadAligned(first + at), y = Vector256.LoadAligned(second + at), movedX = x, movedY = y;
                MoveOutput(p0 + at, Vector256.Create(gradients[0]), Vector256.Create(more[0]), x, y, ref movedX, ref movedY);
                MoveOutput(p1 + at, Vector256.Create(gradients[1]), Vector256.Create(more[1]), x, y, ref movedX, ref movedY);
                MoveOutput(p2 + at, Vector256.Create(gradients[2]), Vector256.Create(more[2]), x, y, ref movedX, ref movedY);
                MoveOutput(p3 + at, Vector256.Create(gradients[3]), Vector256.Create(more[3]), x, y, ref movedX, ref movedY);
                MoveOutput(p4 + at, Vector256.Create(gradients[4]), Vector256.Create(more[4]), x, y, ref movedX, ref movedY);
                MoveOutput(p5 + at, Vector256.Create(gradients[5]), Vector256.Create(more[5]), x, y, ref movedX, ref movedY);
                movedX.StoreAligned(first + at);
                movedY.StoreAligned(second + at);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MoveOutput(float* place, Vector256<float> g, Vector256<float> h, Vector256<float> x, Vector256<float> y, ref Vector256<float> movedX, ref Vector256<float> movedY)
    {
        var output = Vector256.LoadAligned(place);
        movedX = Vector256.FusedMultiplyAdd(g, output, movedX);
        movedY = Vector256.FusedMultiplyAdd(h, output, movedY);
        Vector256.FusedMultiplyAdd(h, y, Vector256.FusedMultiplyAdd(g, x, output)).StoreAligned(place);
    }

    private static void MoveOne(float* context, float** outputs, float* gradients, int stride)
    {
        unchecked
        {
            float* p0 = outputs[0], p1 = outputs[1], p2 = outputs[2], p3 = outputs[3], p4 = outputs[4], p5 = outputs[5];
            for (nint at = 0; at < stride; at += Vector256<float>.Count)
            {
                var x = Vector256.LoadAligned(context + at);
                var moved = x;
                MoveOutput(p0 + at, Vector256.Create(gradients[0]), x, ref moved);
                MoveOutput(p1 + at, Vector256.Create(gradients[1]), x, ref moved);
                MoveOutput(p2 + at, Vector256.Create(gradients[2]), x, ref moved);
                MoveOutput(p3 + at, Vector256.Create(gradients[3]), x, ref moved);
                MoveOutput(p4 + at, Vector256.Create(gradients[4]), x, ref moved);
                MoveOutput(p5 + at, Vector256.Create(gradients[5]), x, ref moved);
                moved.StoreAligned(context + at);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MoveOutput(float* place, Vector256<float> g, Vector256<float> x, ref Vector256<float> moved)
    {
        var output = Vector256.LoadAligned(place);
        moved = Vector256.FusedMultiplyAdd(g, output, moved);
        Vector256.FusedMultiplyAdd(g, x, output).StoreAligned(place);
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
