using System.Globalization;

namespace Steunpakket.Benchmarks.Embed;

/// <summary>A program that trains skip-gram vectors: five negatives, window 5, minimum count 5, sample 1e-3, one thread.</summary>
/// <param name="MoreEpochs">The second epoch count; the first is 1.</param>
/// <param name="Command">Program and arguments for a text, dimensions and epochs.</param>
internal sealed record EmbedContender(string Name, int MoreEpochs, Func<string, string, string, string[]> Command)
{
    public const string Tuned = "word2vec.c, tuned";
    private const int SlowEpochs = 2;
    private const int FastEpochs = 6;

    public Dictionary<string, string> Environment { get; init; } = new(StringComparer.Ordinal) { ["OPENBLAS_NUM_THREADS"] = "1" };

    /// <summary>Of results of the same dimensions.</summary>
    public List<EmbedMeasure> Measures { get; } = [];

    /// <summary>The processor time of one epoch more.</summary>
    public EmbedMeasure Measure(string text, int dimensions, string folder)
    {
        var few = Run(text, dimensions, 1, folder);
        var many = Run(text, dimensions, MoreEpochs, folder);
        return new EmbedMeasure((many.Cpu - few.Cpu) / (MoreEpochs - 1), many.PeakMegabytes, few.Sound && many.Sound);
    }

    /// <summary>Ours in three widths, and the peers that are here.</summary>
    /// <param name="peers">A folder with <c>word2vec</c> and perhaps <c>prototype</c>; null for none.</param>
    public static List<EmbedContender> All(string? peers)
    {
        var result = new List<EmbedContender>();
        var (word2Vec, prototype) = (Path.Combine(peers ?? "", "word2vec"), Path.Combine(peers ?? "", "prototype"));
        if (File.Exists(word2Vec))
        {
            result.Add(new(Tuned, SlowEpochs, (text, dimensions, epochs) => [word2Vec, "-train", text, "-size", dimensions, "-iter", epochs, "-output", "w.bin", .. Word2VecOptions]));
        }

        result.Add(new("ours, as it comes", FastEpochs, Ours("best")));
        result.Add(new("ours, 512 bits", FastEpochs, Ours("512")));
        result.Add(new("ours, 256 bits, no AVX-512", FastEpochs, Ours("256")) { Environment = new(StringComparer.Ordinal) { ["DOTNET_EnableAVX512"] = "0" } });
        if (File.Exists(prototype))
        {
            result.Add(new("prototype, 512 bits", FastEpochs, Prototype(prototype, "512")));
            result.Add(new("prototype, 256 bits", FastEpochs, Prototype(prototype, "256")) { Environment = new(StringComparer.Ordinal) { ["DOTNET_EnableAVX512"] = "0" } });
        }

        if (peers is not null)
        {
            result.Add(new("gensim", SlowEpochs, (text, dimensions, epochs) => ["python3", Path.Combine(AppContext.BaseDirectory, "Embed", "embed_gensim.py"), text, dimensions, epochs]));
            result.Add(new("fastText", SlowEpochs, (text, dimensions, epochs) => ["fasttext", "skipgram", "-input", text, "-dim", dimensions, "-epoch", epochs, "-output", "f", .. FastTextOptions]));
        }

        return result;
    }

    private static string[] Word2VecOptions => ["-window", "5", "-negative", "5", "-hs", "0", "-cbow", "0", "-threads", "1", "-min-count", "5", "-sample", "1e-3", "-binary", "1", "-debug", "0"];

    private static string[] FastTextOptions => ["-ws", "5", "-neg", "5", "-minCount", "5", "-minn", "0", "-maxn", "0", "-t", "1e-3", "-lr", "0.025", "-thread", "1", "-verbose", "0"];

    private static Func<string, string, string, string[]> Ours(string width) => (text, dimensions, epochs) =>
        [System.Environment.ProcessPath!, "embed-train", text, dimensions, epochs, width];

    // Its kernel of 512 bits prefetches and that of 256 does not; a table of 2^20 and huge pages are what it was at its best with.
    private static Func<string, string, string, string[]> Prototype(string program, string width) => (text, dimensions, epochs) =>
        [program, "-train", text, "-size", dimensions, "-iter", epochs, "-mode", "batch", "-width", width, "-table", "20", "-huge", "1"];

    private (double Cpu, long PeakMegabytes, bool Sound) Run(string text, int dimensions, int epochs, string folder)
    {
        var before = ChildrensCpu.Seconds();
        var measured = new MeasuredProgram("/usr/bin/env", folder, Environment)
            .Run(Command(text, dimensions.ToString(CultureInfo.InvariantCulture), epochs.ToString(CultureInfo.InvariantCulture)));
        return (ChildrensCpu.Seconds() - before, measured.PeakMegabytes, measured.ExitCode == 0);
    }
}
