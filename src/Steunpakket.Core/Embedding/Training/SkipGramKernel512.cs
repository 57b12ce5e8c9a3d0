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

    protected override void Score(in TargetStep step, int pass)
    {
        unchecked
        {
            var outputs = step.Outputs + (pass * Outputs);
            var scores = step.Scores + (pass * step.ScoreRoom);
            for (var at = 0; at < step.ContextCount; at += 2)
            {
                ScoreTwo(step.Contexts[at], step.Contexts[Math.Min(at + 1, step.ContextCount - 1)], outputs, step.Stride)
                    .StoreAligned(scores + (at * TargetStep.ScoreStride));
            }
        }
    }

    protected override void Grade(in TargetStep step, int pass)
    {
        unchecked
        {
            var scores = step.Scores + (pass * step.ScoreRoom);
            var labels = Vector512.LoadAligned(step.Labels + (pass * TargetStep.LaneStride));
            var rates = Vector512.LoadAligned(step.Rates + (pass * TargetStep.LaneStride));
            for (var at = 0; at < step.ContextCount * TargetStep.ScoreStride; at += Vector512<float>.Count)
            {
                ((labels - Logistic.Of(Vector512.LoadAligned(scores + at))) * rates).StoreAligned(scores + at);
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
            for (nint at = 0; at < stride; at += Vector512<float>.Count)
            {
                Vector512<float> o0 = Vector512.LoadAligned(p0 + at), o1 = Vector512.LoadAligned(p1 + at), o2 = Vector512.LoadAligned(p2 + at);
                Vector512<float> o3 = Vector512.LoadAligned(p3 + at), o4 = Vector512.LoadAligned(p4 + at), o5 = Vector512.LoadAligned(p5 + at);
                Vector512<float> a0 = o0, a1 = o1, a2 = o2, a3 = o3, a4 = o4, a5 = o5;
                for (nint context = 0; context < count; context++)
                {
                    var place = contexts[context] + at;
                    var g = gradients + (context * TargetStep.ScoreStride);
                    var x = Vector512.LoadAligned(place);
                    var gradient = Vector512.Create(g[0]);
                    var moved = Vector512.FusedMultiplyAdd(gradient, o0, x);
                    a0 = Vector512.FusedMultiplyAdd(gradient, x, a0);
                    gradient = Vector512.Create(g[1]);
                    moved = Vector512.FusedMultiplyAdd(gradient, o1, moved);
                    a1 = Vector512.FusedMultiplyAdd(gradient, x, a1);
                    gradient = Vector512.Create(g[2]);
                    moved = Vector512.FusedMultiplyAdd(gradient, o2, moved);
                    a2 = Vector512.FusedMultiplyAdd(gradient, x, a2);
                    gradient = Vector512.Create(g[3]);
                    moved = Vector512.FusedMultiplyAdd(gradient, o3, moved);
                    a3 = Vector512.FusedMultiplyAdd(gradient, x, a3);
                    gradient = Vector512.Create(g[4]);
                    moved = Vector512.FusedMultiplyAdd(gradient, o4, moved);
                    a4 = Vector512.FusedMultiplyAdd(gradient, x, a4);
                    gradient = Vector512.Create(g[5]);
                    moved = Vector512.FusedMultiplyAdd(gradient, o5, moved);
                    a5 = Vector512.FusedMultiplyAdd(gradient, x, a5);
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
