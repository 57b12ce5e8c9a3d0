using System.Globalization;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation;
using Steunpakket.PlantedNation.Running;

namespace Steunpakket.Benchmarks;

/// <summary>Everything made again after an edit of a keyword list, and how much of that is reading.</summary>
/// <remarks>The reading is measured by itself: the same queries by the same reader over the same files, the rows thrown away.</remarks>
internal static class Rescore
{
    private static readonly string[] Added = ["verkeersveiligheid", "zienswijzen", "kavelruil", "warmtenet"];

    // The two passes of the model and the one that scores.
    private const int PassesOverHits = 3;

    /// <returns>Whether the added words were found.</returns>
    public static bool Measure(PlantedRun run, PlantedOptions options, int databaseMegabytes)
    {
        // Its own, as a run of the program has.
        using var database = new DuckDbDatabase(run.Workspace.Scratch, databaseMegabytes);

        // What was checked stays: the output of the edited lists is looked at and thrown away.
        var (output, kept) = (run.Workspace.Out, Path.Combine(run.Folder, "out"));
        Directory.Move(output, kept);
        var isFound = Again((run with { Keywords = Edit(run) }).Context(database, options));
        Directory.Delete(output, recursive: true);
        Directory.Move(kept, output);
        return isFound;
    }

    private static bool Again(RunContext context)
    {
        var stages = new List<(string Stage, double Seconds, double Processor)>();
        var (begun, clock) = (Spent.Now, Spent.Now);
        PlantedRun.RunAsync(context, report =>
        {
            var spent = Spent.Now - clock;
            stages.Add((report.Stage, spent.Wall, spent.Processor));
            clock = Spent.Now;
        }).GetAwaiter().GetResult();
        var all = Spent.Now - begun;
        var texts = Read(context, context.Workspace.Texts(), "document_id, page, text");
        var hits = Read(context, context.Workspace.Hits(context.HitsName), "document_id, kind, term, page, occurrences");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            after an edit of a list: {all.Wall:F1} s, {all.Processor:F1} CPU-s ({string.Join(", ", stages.Select(stage => FormattableString.Invariant($"{stage.Stage} {stage.Seconds:F1}")))})
            reading the same texts once: {texts.Wall:F1} s, {texts.Processor:F1} CPU-s; the same hits once: {hits.Wall:F1} s, {hits.Processor:F1} CPU-s
            of the processor's time reading is {(texts.Processor + (PassesOverHits * hits.Processor)) / all.Processor:P0} of the whole, and {texts.Processor / stages[0].Processor:P0} of select
            """));
        using var connection = context.Database.Connect();
        var frequencies = Sql.Parquet(Path.Combine(context.Workspace.Out, "frequentietabel.parquet"));
        using var rows = connection.Query($"SELECT count(*) FROM {frequencies} WHERE term IN ({string.Join(", ", Added.Select(Sql.Text))}) AND hits > 0");
        return rows.Read() && rows.Int64(0) == Added.Length;
    }

    // A folder beside the workspace with the same lists and a few words more.
    private static string Edit(PlantedRun run)
    {
        var folder = Directory.CreateDirectory(Path.Combine(run.Folder, "zoekwoorden")).FullName;
        foreach (var list in Directory.EnumerateFiles(run.Keywords, "*.csv"))
        {
            File.Copy(list, Path.Combine(folder, Path.GetFileName(list)), overwrite: true);
        }

        File.AppendAllLines(Path.Combine(folder, "actielijn_1.csv"), Added.Select(word => $"{word},benchmark"));
        return folder;
    }

    private static Spent Read(RunContext context, TableStore store, string columns)
    {
        using (var connection = context.Database.Connect())
        {
            store.Refresh(connection);
        }

        var begun = Spent.Now;
        var batches = PartitionBatches.Of(store.Keys, context.Threads, store.BytesOf);
        Parallel.ForEach(batches, new ParallelOptions { MaxDegreeOfParallelism = context.Threads }, keys =>
        {
            using var connection = context.Database.Connect();
            using var rows = new PartitionReader(connection, store, keys, columns);
            for (var place = 0; place < keys.Count; place++)
            {
                while (rows.Next(place))
                {
                    _ = rows.Row.Utf8(2).Length;
                }
            }
        });
        return Spent.Now - begun;
    }
}
