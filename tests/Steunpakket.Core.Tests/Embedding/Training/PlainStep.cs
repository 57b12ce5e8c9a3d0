namespace Steunpakket.Core.Tests.Embedding.Training;

/// <summary>One target's step, number by number, in the order of operations that the kernels promise.</summary>
internal static class PlainStep
{
    private const int Lanes = 16;
    private const int Six = 6;
    private const int Four = 4;

    /// <param name="contexts">Moved. An array may stand here twice.</param>
    /// <param name="outputs">Moved. The target first.</param>
    public static void Take(IReadOnlyList<float[]> contexts, IReadOnlyList<float[]> outputs, float rate)
    {
        foreach (var four in contexts.Chunk(Four))
        {
            var gradients = four.Select(context => outputs.Select((output, i) => ((i == 0 ? 1f : 0f) - Logistic(Dot(context, output))) * rate).ToArray()).ToArray();
            for (var from = 0; from < outputs.Count; from += Six)
            {
                var six = Enumerable.Range(from, Math.Min(Six, outputs.Count - from)).ToArray();
                for (var pair = 0; pair < four.Length; pair += 2)
                {
                    var end = Math.Min(pair + 2, four.Length);
                    Move(four[pair..end], outputs, six, gradients[pair..end]);
                }
            }
        }
    }

    private static void Move(float[][] contexts, IReadOnlyList<float[]> outputs, int[] six, float[][] gradients)
    {
        var moved = contexts.Select(context => context.ToArray()).ToArray();
        foreach (var i in six)
        {
            var output = outputs[i].ToArray();
            foreach (var (k, context) in contexts.Index())
            {
                for (var at = 0; at < output.Length; at++)
                {
                    moved[k][at] = MathF.FusedMultiplyAdd(gradients[k][i], output[at], moved[k][at]);
                    outputs[i][at] = MathF.FusedMultiplyAdd(gradients[k][i], context[at], outputs[i][at]);
                }
            }
        }

        foreach (var (k, context) in contexts.Index())
        {
            moved[k].CopyTo(context, 0);
        }
    }

    public static float Dot(float[] a, float[] b)
    {
        var sums = new float[Lanes];
        for (var at = 0; at < a.Length; at++)
        {
            sums[at % Lanes] = MathF.FusedMultiplyAdd(a[at], b[at], sums[at % Lanes]);
        }

        var t = Enumerable.Range(0, 4).Select(i => (sums[i] + sums[i + 8]) + (sums[i + 4] + sums[i + 12])).ToArray();
        return (t[0] + t[1]) + (t[2] + t[3]);
    }

    public static float Logistic(float x)
    {
        var minus = MathF.Min(MathF.Max(-x, -30), 30);
        var shifted = MathF.FusedMultiplyAdd(minus, 1.44269504f, 12582912f);
        var whole = shifted - 12582912f;
        var rest = MathF.FusedMultiplyAdd(whole, -0.693147181f, minus);
        var power = 1f / 720;
        foreach (var coefficient in new[] { 1f / 120, 1f / 24, 1f / 6, 1f / 2, 1f, 1f })
        {
            power = MathF.FusedMultiplyAdd(power, rest, coefficient);
        }

        return 1 / (1 + MathF.ScaleB(power, (int)whole));
    }
}
