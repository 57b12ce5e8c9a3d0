using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Tests.Embedding;

/// <summary>Skip-gram with negative sampling as word2vec.c does it: pair by pair, each pair with noise words of its own. Slow; the oracle of quality.</summary>
internal sealed class PlainTrainer(TrainingOptions options, IReadOnlyList<long> counts, int seed)
{
    private readonly Random _random = new(seed);
    private readonly double[] _cumulative = Cumulative(counts);
    private readonly float[][] _contexts = [.. counts.Select(_ => new float[options.Dimensions])];
    private readonly long _words = counts.Sum();

    public float[][] Train(IReadOnlyList<int[]> sentences)
    {
        var vectors = counts.Select(_ => Enumerable.Range(0, options.Dimensions).Select(_ => (_random.NextSingle() - 0.5f) / options.Dimensions).ToArray()).ToArray();
        var read = 0L;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            foreach (var sentence in sentences)
            {
                var rate = (float)(options.LearningRate * Math.Max(1e-4, 1 - ((double)read / ((_words * options.Epochs) + 1))));
                Train(vectors, [.. sentence.Where(Stays)], rate);
                read += sentence.Length;
            }
        }

        return vectors;
    }

    private void Train(float[][] vectors, int[] sentence, float rate)
    {
        for (var place = 0; place < sentence.Length; place++)
        {
            var reach = 1 + _random.Next(options.Window);
            for (var at = Math.Max(0, place - reach); at <= Math.Min(sentence.Length - 1, place + reach); at++)
            {
                if (at != place)
                {
                    TrainPair(vectors[sentence[at]], sentence[place], rate);
                }
            }
        }
    }

    private void TrainPair(float[] vector, int target, float rate)
    {
        var move = new float[vector.Length];
        for (var output = 0; output <= options.Negatives; output++)
        {
            var word = output == 0 ? target : Noise();
            if (output > 0 && word == target)
            {
                continue;
            }

            var context = _contexts[word];
            var dot = 0f;
            for (var i = 0; i < vector.Length; i++)
            {
                dot += vector[i] * context[i];
            }

            var gradient = ((output == 0 ? 1 : 0) - (1 / (1 + MathF.Exp(-dot)))) * rate;
            for (var i = 0; i < vector.Length; i++)
            {
                move[i] += gradient * context[i];
                context[i] += gradient * vector[i];
            }
        }

        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] += move[i];
        }
    }

    private bool Stays(int word)
    {
        var least = options.Sample * _words;
        return least == 0 || _random.NextDouble() < (Math.Sqrt(counts[word] / least) + 1) * least / counts[word];
    }

    private int Noise()
    {
        var place = Array.BinarySearch(_cumulative, _random.NextDouble() * _cumulative[^1]);
        return Math.Min(place < 0 ? ~place : place, _cumulative.Length - 1);
    }

    private static double[] Cumulative(IReadOnlyList<long> counts)
    {
        var sum = 0.0;
        return [.. counts.Select(count => sum += Math.Pow(count, 0.75))];
    }
}
