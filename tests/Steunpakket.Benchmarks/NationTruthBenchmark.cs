using System.Diagnostics;
using System.Globalization;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation;
using Steunpakket.PlantedNation.Plan;
using Steunpakket.PlantedNation.Running;
using Steunpakket.PlantedNation.Texts;
using Steunpakket.PlantedNation.Truth;
using Steunpakket.PlantedNation.Writing;

namespace Steunpakket.Benchmarks;

/// <summary>A simulated nation with planted truths, the real stages over it, and whether each truth comes out.</summary>
internal static class NationTruthBenchmark
{
    // What the program gives DuckDB.

    /// <param name="args">Documents (default 100,000), a folder that is kept (default a temporary one), gemeenten.</param>
    /// <returns>Whether every planted truth came out.</returns>
    public static bool Run(string[] args)
    {
        var documents = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        var folder = args.Length > 1 ? Directory.CreateDirectory(args[1]).FullName : Directory.CreateTempSubdirectory("steunpakket-truth-").FullName;
        var options = new PlantedOptions { Documents = documents };
        options = args.Length > 2 ? options with { Gemeenten = int.Parse(args[2], CultureInfo.InvariantCulture) } : options;
        var run = new PlantedRun(folder, RepositoryFiles.PathOf("config/gemeenten.csv"), RepositoryFiles.PathOf("keywords"));
        using var database = new DuckDbDatabase(run.Workspace.Scratch, DuckDbDatabase.UsualMegabytes);
        var context = run.Context(database, options);
        var plan = Make(run, context, options);
        Measure(context);
        var checks = TruthChecker.Check(plan, folder, context);
        Print(checks);
        var sound = Rescore.Measure(run, options, DuckDbDatabase.UsualMegabytes) && checks.All(check => check.IsTrue == true);
        if (args.Length < 2)
        {
            Directory.Delete(folder, recursive: true);
        }

        return sound;
    }

    private static NationPlan Make(PlantedRun run, RunContext context, PlantedOptions options)
    {
        var clock = Stopwatch.StartNew();
        var plan = NationPlan.Make(options, run.Gemeenten);
        var planned = clock.Elapsed.TotalSeconds;
        var (documents, words) = NationWriter.Write(plan, Vocabulary.Of(context.Keywords), run.Workspace, (context.Database, context.Threads));
        using var connection = context.Database.Connect();
        TruthTables.Write(plan, run.Folder, connection);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{plan.Accessible} gemeenten and {plan.Gemeenten.Count - plan.Accessible} that ended, {documents} documents, {words / 1e6:F1} million words; planned in {planned:F1} s, written in {clock.Elapsed.TotalSeconds - planned:F1} s"));
        return plan;
    }

    private static void Measure(RunContext context)
    {
        var clock = Spent.Now;
        PlantedRun.RunAsync(context, report =>
        {
            var spent = Spent.Now - clock;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Stage,-8} {spent.Wall,7:F1} s {spent.Processor,7:F1} CPU-s"));
            clock = Spent.Now;
        }).GetAwaiter().GetResult();
        using var own = Process.GetCurrentProcess();
        Console.WriteLine($"peak memory {own.PeakWorkingSet64 >> 20} MB");
    }

    private static void Print(IReadOnlyList<TruthCheck> checks)
    {
        foreach (var check in checks)
        {
            Console.WriteLine($"| {(check.IsTrue switch { true => "ok", false => "WRONG", null => "absent" })} | {check.Name} | {check.Planted} | {check.Found} |");
        }

        Console.WriteLine($"{checks.Count(check => check.IsTrue == true)} of {checks.Count} truths came out, {checks.Count(check => check.IsTrue is null)} have no table yet");
    }
}
