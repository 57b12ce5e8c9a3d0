using System.Globalization;
using Steunpakket.Core.Embedding;
using Steunpakket.Core.Embedding.Training;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.Vectors;

namespace Steunpakket.Benchmarks.Embed;

/// <summary>One training in a process of its own, so that its processor time and memory are its own; also a way to get vectors to judge.</summary>
internal static class EmbedTraining
{
    private const int MinCount = 5;
    private const double LeastFound = 0.95;

    /// <param name="args">A text of one sentence a line; dimensions; epochs; 512, 256, 128 or best; optionally a file for the vectors as text, the seed, threads and the window.</param>
    /// <returns>Whether all vectors are finite and planted words, if there are any, nearest to those they stand for.</returns>
    public static bool Run(string[] args)
    {
        using var text = TokenText.Read(args[0], MinCount);
        var options = new TrainingOptions
        {
            Dimensions = Number(args[1]),
            Epochs = Number(args[2]),
            Sample = 1e-3,
            ThreadsPerModel = args.Length > 6 ? Number(args[6]) : 1,
            Window = args.Length > 7 ? Number(args[7]) : 5,
        };
        var width = args[3] == "best" ? SkipGramKernel.Best : (VectorWidth)Number(args[3]);
        if (!SkipGramKernel.Supported.Contains(width))
        {
            throw new PlatformNotSupportedException($"This machine has no {width}.");
        }

        var trainer = new SkipGramTrainer(options, [.. text.Vocabulary.Words.Select(word => word.Count)], width);
        using var model = trainer.Begin(args.Length > 5 ? Number(args[5]) : 1, HugePages.Ask);
        while (model.EpochsDone < trainer.Epochs)
        {
            trainer.RunEpoch(model, text.Tokens, _ => { }, CancellationToken.None);
        }

        var (found, planted) = PlantedWords.Found(text.Vocabulary, model.Vectors);
        Console.WriteLine($"{text.Vocabulary.Count} words, planted {found} of {planted}, {width}");
        if (args.Length > 4)
        {
            File.Delete(args[4]);
            Word2VecText.Write(args[4], new WordVectors([.. text.Vocabulary.Words.Select(word => word.Text)], model.Vectors));
        }

        return found >= LeastFound * planted && Enumerable.Range(0, model.Vectors.Rows).All(row => model.Vectors.Row(row).IndexOfAnyExceptInRange(float.MinValue, float.MaxValue) < 0);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
