using System.Globalization;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation;
using Steunpakket.PlantedNation.Running;

namespace Steunpakket.Benchmarks;

/// <summary>Makes stages again over the folder that <see cref="NationTruthBenchmark"/> kept: for a profiler, and to hold two builds against each other.</summary>
internal static class NationStagesBenchmark
{
    private const int DatabaseMegabytes = 256;

    /// <param name="args">The folder; stages with commas between them.</param>
    /// <returns>True: there is nothing to be wrong.</returns>
    public static bool Run(string[] args)
    {
        var run = new PlantedRun(args[0], RepositoryFiles.PathOf("config/gemeenten.csv"), RepositoryFiles.PathOf("keywords"));
        using var database = new DuckDbDatabase(run.Workspace.Scratch, DatabaseMegabytes);
        foreach (var stage in args[1].Split(','))
        {
            var context = run.Context(database, new PlantedOptions()) with { Forced = new HashSet<string>([stage], StringComparer.Ordinal) };
            var begun = Spent.Now;
            Pipeline.RunAsync(context, (stage, stage), _ => { }, CancellationToken.None).GetAwaiter().GetResult();
            var spent = Spent.Now - begun;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-8} {spent.Wall,7:F1} s {spent.Processor,7:F1} CPU-s"));
        }

        return true;
    }
}
