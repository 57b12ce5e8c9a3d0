using System.Globalization;

namespace Steunpakket.Benchmarks.Embed;

/// <summary>
/// Words per second of processor time of the trainer against others, in turns, as the difference between two epoch counts, so that start,
/// vocabulary and output do not count. Wanted: 8 times tuned word2vec.c at 100 dimensions with 512 bits, 5 times with 256, and no more memory.
/// </summary>
internal static class EmbedBenchmark
{
    private const string Peers = "STEUNPAKKET_PEERS";

    /// <param name="args">A text of one sentence a line; dimensions with commas (default 100,300); rounds (default 3); a part of the names of those to run.</param>
    /// <returns>Whether every program ended well and ours found the planted words.</returns>
    public static bool Run(string[] args)
    {
        var rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 3;
        var folder = Directory.CreateTempSubdirectory("steunpakket-embed-").FullName;
        var text = Path.Combine(folder, "text.tok");
        var words = PlantedWords.Plant(args[0], text);
        Console.WriteLine($"{words} words, {rounds} rounds, {Environment.ProcessorCount} processors");
        var sound = true;
        foreach (var dimensions in (args.Length > 1 ? args[1] : "100,300").Split(','))
        {
            var contenders = EmbedContender.All(Environment.GetEnvironmentVariable(Peers))
                .Where(contender => args.Length < 4 || args[3].Split(',').Any(part => contender.Name.Contains(part, StringComparison.Ordinal))).ToList();
            for (var round = 0; round < rounds; round++)
            {
                foreach (var contender in contenders)
                {
                    contender.Measures.Add(contender.Measure(text, int.Parse(dimensions, CultureInfo.InvariantCulture), folder));
                    sound &= contender.Measures[^1].Sound;
                }
            }

            Print(dimensions, contenders, words);
        }

        Directory.Delete(folder, recursive: true);
        return sound;
    }

    private static void Print(string dimensions, List<EmbedContender> contenders, long words)
    {
        var tuned = contenders.Find(contender => contender.Name == EmbedContender.Tuned);
        Console.WriteLine($"{dimensions} dimensions: thousand words/CPU-second (lowest to highest), times {EmbedContender.Tuned} (median of rounds), peak MB, result");
        foreach (var contender in contenders)
        {
            var speeds = contender.Measures.Select(measure => words / measure.CpuSeconds / 1000).Order().ToList();
            var ratio = tuned is null ? double.NaN : Median(contender.Measures.Zip(tuned.Measures, (ours, theirs) => theirs.CpuSeconds / ours.CpuSeconds));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contender.Name,-28} {Median(speeds),6:F0} ({speeds[0]:F0}-{speeds[^1]:F0})  {ratio,6:F2}  {contender.Measures.Max(measure => measure.PeakMegabytes),5}  {(contender.Measures.TrueForAll(measure => measure.Sound) ? "right" : "WRONG")}"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
