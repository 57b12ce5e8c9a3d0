using System.Diagnostics;
using System.Globalization;
using Steunpakket.Core.Embedding;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Extraction;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Benchmarks;

/// <summary>One run of expand over a workspace that is there, without candidates, and one more with nothing changed.</summary>
internal static class ExpandMeasurement
{
    private const long Country = 300_000_000;
    private const int CountryEpochs = 5;

    /// <param name="args">Workspace, documents and words in it, dimensions, threads.</param>
    public static bool Run(string[] args)
    {
        var numbers = args[1..].Select(text => long.Parse(text, CultureInfo.InvariantCulture)).ToList();
        var (dimensions, threads) = ((int)numbers[2], (int)numbers[3]);
        var clock = new PhaseClock();
        using var database = new DuckDbDatabase(Path.Combine(args[0], "scratch"), memoryMegabytes: 512);
        var context = Context(args[0], database, dimensions, threads) with { Progress = clock };
        var report = Stage(context, sound: out var sound);
        sound &= report.Outcomes["documents"] == numbers[0] && report.Outcomes["words"] == numbers[1];
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        Print(report, clock, (dimensions, threads, peak));

        var again = Stopwatch.StartNew();
        sound &= Stage(context, out _).Made == 0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"nothing changed: {again.Elapsed.TotalSeconds:F2} s; results {(sound ? "sound" : "WRONG")}"));
        return sound;
    }

    private static void Print(StageReport report, PhaseClock clock, (int Dimensions, int Threads, long Peak) run)
    {
        var ((reading, _), (training, trained), all) = (clock["expand (reading)"], clock["expand (training)"], clock.All);
        var words = report.Outcomes["words"];
        var rest = all - reading - training;
        var once = (reading.Processor + rest.Processor) / words * Country;
        var models = training.Processor / trained * Country * CountryEpochs;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {words} words, vocabulary {report.Outcomes["vocabulary"]}, {run.Dimensions} dimensions, {run.Threads} threads and models
            reading: {reading.Wall:F1} s, {reading.Processor:F1} CPU-s, {words / reading.Processor / 1e6:F2} million words/CPU-s
            training: {training.Wall:F1} s, {training.Processor:F1} CPU-s, {trained / training.Processor / 1e6:F2} million words/CPU-s
            merging, writing and checking: {rest.Wall:F1} s, {rest.Processor:F1} CPU-s; all {all.Wall:F1} s; peak memory {run.Peak} MB
            projected for 300 million words × 5 epochs: text to token file {once:F0} CPU-s, each model {models:F0} CPU-s
            """));
    }

    private static StageReport Stage(RunContext context, out bool sound)
    {
        var finite = true;
        var stage = new ExpandStage(context, (run, result, fingerprint, _) =>
        {
            finite = result.Models.All(model => IsFinite(model, result.Vocabulary.Count));
            NoCandidates.Write(run, fingerprint);
            return 0;
        });
        var report = stage.RunAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        sound = finite;
        return report;
    }

    private static bool IsFinite(VectorMatrix model, int words)
    {
        var finite = model.Rows == words;
        for (var row = 0; row < model.Rows; row++)
        {
            var length = 0.0;
            foreach (var number in model.Row(row))
            {
                length += (double)number * number;
            }

            finite &= double.IsFinite(length) && length > 0;
        }

        return finite;
    }

    private static RunContext Context(string folder, DuckDbDatabase database, int dimensions, int threads) => new()
    {
        Config = new SteunpakketConfig
        {
            Workspace = folder,
            Period = new PeriodSettings { Since = new DateOnly(2019, 1, 1), Until = new DateOnly(2024, 12, 31) },
            Sources = [],
            Keywords = folder,
            Expand = new ExpandSettings { Models = threads, Training = new TrainingOptions { Dimensions = dimensions, Epochs = CountryEpochs } },
        },
        Workspace = new Workspace(folder),
        Database = database,
        Gemeenten = new GemeenteTable([]),
        GemeentenHash = "benchmark",
        Keywords = ExpandKeywords.Set,
        Extractor = new Lazy<DocumentExtractor>(() => throw new InvalidOperationException("No document is read.")),
        Threads = threads,
    };
}
