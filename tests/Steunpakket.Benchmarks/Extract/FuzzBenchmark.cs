using System.Diagnostics;
using System.Globalization;
using Steunpakket.TestSupport;
using Steunpakket.TestSupport.Hostile;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>Broken files of every kind, as many as wanted, through the whole seam; see <see cref="FuzzRun"/> for what must hold.</summary>
internal static class FuzzBenchmark
{
    private static readonly string[] Odd = ["pdf-hostile", "office"];

    /// <param name="args">Files (default 3000); seed (default 1); a folder to work in, where files that brought a fault stay (default a temporary one).</param>
    /// <returns>Whether everything held.</returns>
    public static bool Run(string[] args)
    {
        var files = int.Parse(args.ElementAtOrDefault(0) ?? "3000", CultureInfo.InvariantCulture);
        var seed = int.Parse(args.ElementAtOrDefault(1) ?? "1", CultureInfo.InvariantCulture);
        var folder = args.ElementAtOrDefault(2) is { } named ? Directory.CreateDirectory(named).FullName : Directory.CreateTempSubdirectory("steunpakket-fuzz-").FullName;
        var corpus = FuzzCorpus.Load(SharedData.Root is { } root ? Odd.Select(name => Path.Combine(root, name)) : []);
        Console.WriteLine($"{files} files of seed {seed} from {corpus.Count} samples, in {folder}");
        var watch = Stopwatch.StartNew();
        var report = new FuzzRun(corpus, seed, folder)
            .RunAsync(files, done => Console.WriteLine($"{done} files, {watch.Elapsed.TotalSeconds:F0} s, {Environment.WorkingSet >> 20} MiB")).GetAwaiter().GetResult();
        Console.WriteLine(report);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:F0} s, peak {ProcessFamily.PeakOwnMegabytes()} MiB, {report.Faults.Count} faults"));
        return report.Faults.Count == 0;
    }
}
