using System.Runtime.Intrinsics;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>By 4 numbers, on any machine: one context against one output at a time, with a sum for every quarter of 16.</summary>
internal sealed unsafe class SkipGramKernel128 : SkipGramKernel
{
    protected override void Score(in TargetStep step, int pass)
    {
        unchecked
        {
            var outputs = step.Outputs + (pass * Outputs);
            var scores = step.Scores + (pass * step.ScoreRoom);
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
            var scores = step.Scores + (pass * step.ScoreRoom);
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

    protected override void Update(in TargetStep step, int pass)
    {
        unchecked
        {
            var outputs = step.Outputs + (pass * Outputs);
            var gradients = step.Scores + (pass * step.ScoreRoom);
            var contexts = step.Contexts;
            var (count, stride) = (step.ContextCount, step.Stride);
            float* p0 = outputs[0], p1 = outputs[1], p2 = outputs[2], p3 = outputs[3], p4 = outputs[4], p5 = outputs[5];
            for (nint at = 0; at < stride; at += Vector128<float>.Count)
            {
                Vector128<float> o0 = Vector128.LoadAligned(p0 + at), o1 = Vector128.LoadAligned(p1 + at), o2 = Vector128.LoadAligned(p2 + at);
                Vector128<float> o3 = Vector128.LoadAligned(p3 + at), o4 = Vector128.LoadAligned(p4 + at), o5 = Vector128.LoadAligned(p5 + at);
                Vector128<float> a0 = o0, a1 = o1, a2 = o2, a3 = o3, a4 = o4, a5 = o5;
                for (nint context = 0; context < count; context++)
                {
                    var place = contexts[context] + at;
                    var g = gradients + (context * TargetStep.ScoreStride);
                    var x = Vector128.LoadAligned(place);
                    var gradient = Vector128.Create(g[0]);
                    var moved = Vector128.FusedMultiplyAdd(gradient, o0, x);
                    a0 = Vector128.FusedMultiplyAdd(gradient, x, a0);
                    gradient = Vector128.Create(g[1]);
                    moved = Vector128.FusedMultiplyAdd(gradient, o1, moved);
                    a1 = Vector128.FusedMultiplyAdd(gradient, x, a1);
                    gradient = Vector128.Create(g[2]);
                    moved = Vector128.FusedMultiplyAdd(gradient, o2, moved);
                    a2 = Vector128.FusedMultiplyAdd(gradient, x, a2);
                    gradient = Vector128.Create(g[3]);
                    moved = Vector128.FusedMultiplyAdd(gradient, o3, moved);
                    a3 = Vector128.FusedMultiplyAdd(gradient, x, a3);
                    gradient = Vector128.Create(g[4]);
                    moved = Vector128.FusedMultiplyAdd(gradient, o4, moved);
                    a4 = Vector128.FusedMultiplyAdd(gradient, x, a4);
                    gradient = Vector128.Create(g[5]);
                    moved = Vector128.FusedMultiplyAdd(gradient, o5, moved);
                    a5 = Vector128.FusedMultiplyAdd(gradient, x, a5);
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
