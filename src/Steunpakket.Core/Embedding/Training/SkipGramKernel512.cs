using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>By 16 numbers: two contexts against six outputs at a time.</summary>
internal sealed unsafe class SkipGramKernel512 : SkipGramKernel
{
    // Halves of 256 bits, quarters and numbers: the even ones of both vectors, then the odd ones.
    private const byte LowerHalves = 0x44;
    private const byte UpperHalves = 0xEE;
    private const byte Evens = 0x88;
    private const byte Odds = 0xDD;

    protected override void Grade(in TargetStep step, int pass)
    {
        unchecked
        {
            var outputs = step.Outputs + (pass * Outputs);
            var gradients = step.Scores + (pass * TargetStep.ScoreRoom);
            var labels = Vector512.LoadAligned(step.Labels + (pass * TargetStep.LaneStride));
            var rates = Vector512.LoadAligned(step.Rates + (pass * TargetStep.LaneStride));
            for (var at = 0; at < step.ContextCount; at += 2)
            {
                var scores = ScoreTwo(step.Contexts[at], step.Contexts[Math.Min(at + 1, step.ContextCount - 1)], outputs, step.Stride);
                ((labels - Logistic.Of(scores)) * rates).StoreAligned(gradients + (at * TargetStep.ScoreStride));
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
            Vector512<float> g0 = Vector512.Create(gradients[0]), g1 = Vector512.Create(gradients[1]), g2 = Vector512.Create(gradients[2]);
            Vector512<float> g3 = Vector512.Create(gradients[3]), g4 = Vector512.Create(gradients[4]), g5 = Vector512.Create(gradients[5]);
            Vector512<float> h0 = Vector512.Create(more[0]), h1 = Vector512.Create(more[1]), h2 = Vector512.Create(more[2]);
            Vector512<float> h3 = Vector512.Create(more[3]), h4 = Vector512.Create(more[4]), h5 = Vector512.Create(more[5]);
            for (nint at = 0; at < stride; at += Vector512<float>.Count)
            {
                Vector512<float> x = Vector512.LoadAligned(first + at), y = Vector512.LoadAligned(second + at), movedX = x, movedY = y;
                MoveOutput(p0 + at, g0, h0, x, y, ref movedX, ref movedY);
                MoveOutput(p1 + at, g1, h1, x, y, ref movedX, ref movedY);
                MoveOutput(p2 + at, g2, h2, x, y, ref movedX, ref movedY);
                MoveOutput(p3 + at, g3, h3, x, y, ref movedX, ref movedY);
                MoveOutput(p4 + at, g4, h4, x, y, ref movedX, ref movedY);
                MoveOutput(p5 + at, g5, h5, x, y, ref movedX, ref movedY);
                movedX.StoreAligned(first + at);
                movedY.StoreAligned(second + at);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MoveOutput(float* place, Vector512<float> g, Vector512<float> h, Vector512<float> x, Vector512<float> y, ref Vector512<float> movedX, ref Vector512<float> movedY)
    {
        var output = Vector512.LoadAligned(place);
        movedX = Vector512.FusedMultiplyAdd(g, output, movedX);
        movedY = Vector512.FusedMultiplyAdd(h, output, movedY);
        Vector512.FusedMultiplyAdd(h, y, Vector512.FusedMultiplyAdd(g, x, output)).StoreAligned(place);
    }

    private static void MoveOne(float* context, float** outputs, float* gradients, int stride)
    {
        unchecked
        {
            float* p0 = outputs[0], p1 = outputs[1], p2 = outputs[2], p3 = outputs[3], p4 = outputs[4], p5 = outputs[5];
            for (nint at = 0; at < stride; at += Vector512<float>.Count)
            {
                var x = Vector512.LoadAligned(context + at);
                var moved = x;
                MoveOutput(p0 + at, Vector512.Create(gradients[0]), x, ref moved);
                MoveOutput(p1 + at, Vector512.Create(gradients[1]), x, ref moved);
                MoveOutput(p2 + at, Vector512.Create(gradients[2]), x, ref moved);
                MoveOutput(p3 + at, Vector512.Create(gradients[3]), x, ref moved);
                MoveOutput(p4 + at, Vector512.Create(gradients[4]), x, ref moved);
                MoveOutput(p5 + at, Vector512.Create(gradients[5]), x, ref moved);
                moved.StoreAligned(context + at);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MoveOutput(float* place, Vector512<float> g, Vector512<float> x, ref Vector512<float> moved)
    {
        var output = Vector512.LoadAligned(place);
        moved = Vector512.FusedMultiplyAdd(g, output, moved);
        Vector512.FusedMultiplyAdd(g, x, output).StoreAligned(place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> ScoreTwo(float* first, float* second, float** outputs, int stride)
    {
        unchecked
        {
            float* p0 = outputs[0], p1 = outputs[1], p2 = outputs[2], p3 = outputs[3], p4 = outputs[4], p5 = outputs[5];
            Vector512<float> a0 = default, a1 = default, a2 = default, a3 = default, a4 = default, a5 = default;
            Vector512<float> b0 = default, b1 = default, b2 = default, b3 = default, b4 = default, b5 = default;
            for (nint at = 0; at < stride; at += Vector512<float>.Count)
            {
                Vector512<float> x = Vector512.LoadAligned(first + at), y = Vector512.LoadAligned(second + at);
                var output = Vector512.LoadAligned(p0 + at);
                (a0, b0) = (Vector512.FusedMultiplyAdd(x, output, a0), Vector512.FusedMultiplyAdd(y, output, b0));
                output = Vector512.LoadAligned(p1 + at);
                (a1, b1) = (Vector512.FusedMultiplyAdd(x, output, a1), Vector512.FusedMultiplyAdd(y, output, b1));
                output = Vector512.LoadAligned(p2 + at);
                (a2, b2) = (Vector512.FusedMultiplyAdd(x, output, a2), Vector512.FusedMultiplyAdd(y, output, b2));
                output = Vector512.LoadAligned(p3 + at);
                (a3, b3) = (Vector512.FusedMultiplyAdd(x, output, a3), Vector512.FusedMultiplyAdd(y, output, b3));
                output = Vector512.LoadAligned(p4 + at);
                (a4, b4) = (Vector512.FusedMultiplyAdd(x, output, a4), Vector512.FusedMultiplyAdd(y, output, b4));
                output = Vector512.LoadAligned(p5 + at);
                (a5, b5) = (Vector512.FusedMultiplyAdd(x, output, a5), Vector512.FusedMultiplyAdd(y, output, b5));
            }

            // A column below is a quarter of 128 bits: c0 holds output 0 and 4 of both, c1 1 and 5, c2 2 and 3.
            var c0 = Quarters(Halves(a0, a4), Halves(b0, b4));
            var c1 = Quarters(Halves(a1, a5), Halves(b1, b5));
            var c2 = Quarters(Halves(a2, a3), Halves(b2, b3));
            var sums = Numbers(Numbers(c0, c1), Numbers(c2, c2));

            // [0 1 2 2 | 4 5 3 3] of the first, then of the second.
            return Vector512.Shuffle(sums, Vector512.Create(0, 1, 2, 6, 4, 5, 6, 6, 8, 9, 10, 14, 12, 13, 14, 14));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Halves(Vector512<float> a, Vector512<float> b) =>
        Avx512F.Shuffle4x128(a, b, LowerHalves) + Avx512F.Shuffle4x128(a, b, UpperHalves);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Quarters(Vector512<float> a, Vector512<float> b) =>
        Avx512F.Shuffle4x128(a, b, Evens) + Avx512F.Shuffle4x128(a, b, Odds);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Numbers(Vector512<float> a, Vector512<float> b) =>
        Avx512F.Shuffle(a, b, Evens) + Avx512F.Shuffle(a, b, Odds);
}
