using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>By 4 numbers, on any machine: one context against one output at a time, with a sum for every quarter of 16.</summary>
internal sealed unsafe class SkipGramKernel128 : SkipGramKernel
{
    private static void Score(in TargetStep step, int pass)
    {
        unchecked
        {
            var outputs = step.Outputs + (pass * Outputs);
            var scores = step.Scores + (pass * TargetStep.ScoreRoom);
            for (var context = 0; context < step.ContextCount; context++)
            {
                for (var output = 0; output < Outputs; output++)
                {
                    scores[(context * TargetStep.ScoreStride) + output] = Dot(step.Contexts[context], outputs[output], step.Stride);
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
            var labels = step.Labels + (pass * TargetStep.LaneStride);
            var rates = step.Rates + (pass * TargetStep.LaneStride);
            for (var at = 0; at < step.ContextCount * TargetStep.ScoreStride; at += Vector128<float>.Count)
            {
                var lane = at % TargetStep.ScoreStride;
                var expected = Logistic.Of(Vector128.LoadAligned(scores + at));
                ((Vector128.LoadAligned(labels + lane) - expected) * Vector128.LoadAligned(rates + lane)).StoreAligned(scores + at);
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
            for (nint at = 0; at < stride; at += Vector128<float>.Count)
            {
                Vector128<float> x = Vector128.LoadAligned(first + at), y = Vector128.LoadAligned(second + at), movedX = x, movedY = y;
                MoveOutput(p0 + at, Vector128.Create(gradients[0]), Vector128.Create(more[0]), x, y, ref movedX, ref movedY);
                MoveOutput(p1 + at, Vector128.Create(gradients[1]), Vector128.Create(more[1]), x, y, ref movedX, ref movedY);
                MoveOutput(p2 + at, Vector128.Create(gradients[2]), Vector128.Create(more[2]), x, y, ref movedX, ref movedY);
                MoveOutput(p3 + at, Vector128.Create(gradients[3]), Vector128.Create(more[3]), x, y, ref movedX, ref movedY);
                MoveOutput(p4 + at, Vector128.Create(gradients[4]), Vector128.Create(more[4]), x, y, ref movedX, ref movedY);
                MoveOutput(p5 + at, Vector128.Create(gradients[5]), Vector128.Create(more[5]), x, y, ref movedX, ref movedY);
                movedX.StoreAligned(first + at);
                movedY.StoreAligned(second + at);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MoveOutput(float* place, Vector128<float> g, Vector128<float> h, Vector128<float> x, Vector128<float> y, ref Vector128<float> movedX, ref Vector128<float> movedY)
    {
        var output = Vector128.LoadAligned(place);
        movedX = Vector128.FusedMultiplyAdd(g, output, movedX);
        movedY = Vector128.FusedMultiplyAdd(h, output, movedY);
        Vector128.FusedMultiplyAdd(h, y, Vector128.FusedMultiplyAdd(g, x, output)).StoreAligned(place);
    }

    private static void MoveOne(float* context, float** outputs, float* gradients, int stride)
    {
        unchecked
        {
            float* p0 = outputs[0], p1 = outputs[1], p2 = outputs[2], p3 = outputs[3], p4 = outputs[4], p5 = outputs[5];
            for (nint at = 0; at < stride; at += Vector128<float>.Count)
            {
                var x = Vector128.LoadAligned(context + at);
                var moved = x;
                MoveOutput(p0 + at, Vector128.Create(gradients[0]), x, ref moved);
                MoveOutput(p1 + at, Vector128.Create(gradients[1]), x, ref moved);
                MoveOutput(p2 + at, Vector128.Create(gradients[2]), x, ref moved);
                MoveOutput(p3 + at, Vector128.Create(gradients[3]), x, ref moved);
                MoveOutput(p4 + at, Vector128.Create(gradients[4]), x, ref moved);
                MoveOutput(p5 + at, Vector128.Create(gradients[5]), x, ref moved);
                moved.StoreAligned(context + at);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MoveOutput(float* place, Vector128<float> g, Vector128<float> x, ref Vector128<float> moved)
    {
        var output = Vector128.LoadAligned(place);
        moved = Vector128.FusedMultiplyAdd(g, output, moved);
        Vector128.FusedMultiplyAdd(g, x, output).StoreAligned(place);
    }

    private static float Dot(float* context, float* output, int stride)
    {
        unchecked
        {
            Vector128<float> q0 = default, q1 = default, q2 = default, q3 = default;
            for (nint at = 0; at < stride; at += VectorMatrix.Lane)
            {
                q0 = Vector128.FusedMultiplyAdd(Vector128.LoadAligned(context + at), Vector128.LoadAligned(output + at), q0);
                q1 = Vector128.FusedMultiplyAdd(Vector128.LoadAligned(context + at + 4), Vector128.LoadAligned(output + at + 4), q1);
                q2 = Vector128.FusedMultiplyAdd(Vector128.LoadAligned(context + at + 8), Vector128.LoadAligned(output + at + 8), q2);
                q3 = Vector128.FusedMultiplyAdd(Vector128.LoadAligned(context + at + 12), Vector128.LoadAligned(output + at + 12), q3);
            }

            var sums = (q0 + q2) + (q1 + q3);
            return (sums[0] + sums[1]) + (sums[2] + sums[3]);
        }
    }
}
