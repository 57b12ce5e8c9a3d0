using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Steunpakket.Benchmarks;

/// <summary>
/// The whole program over a folder of documents with a <c>documents.csv</c>: a first run, a run with nothing changed, and the memory of
/// a corpus against one twice as large. Wanted: the second run under 2 s for 304 PDFs, and memory that does not follow the corpus.
/// </summary>
internal static class RunBenchmark
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <param name="args">The program; the folder; how often its documents are listed under other ids (default 1).</param>
    /// <returns>Whether every document came out of both runs and the second made nothing.</returns>
    public static bool Run(string[] args)
    {
        var copies = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
        var sound = true;
        foreach (var times in new[] { copies, 2 * copies })
        {
            var folder = Directory.CreateTempSubdirectory("steunpakket-run-").FullName;
            var rows = WriteSettings(folder, args[1], times);
            var first = Measure(args[0], folder);
            var second = Measure(args[0], folder);
            sound &= first.Fetched == rows && second.Fetched == rows && second.Made == 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                {rows} documents: first run {first.Seconds:F2} s, {rows / first.Seconds:F0} documents/s, peak {first.PeakMegabytes} MB; nothing changed {second.Seconds:F2} s, peak {second.PeakMegabytes} MB
                """));
            Directory.Delete(folder, recursive: true);
        }

        return sound;
    }

    private static int WriteSettings(string folder, string documents, int times)
    {
        var rows = File.ReadAllLines(Path.Combine(documents, "documents.csv"));
        var listed = Enumerable.Range(0, times).SelectMany(copy => rows.Skip(1).Select(row => $"{copy}-{row}")).ToList();
        File.WriteAllLines(Path.Combine(folder, "documents.csv"), listed.Prepend(rows[0]));
        Directory.CreateDirectory(Path.Combine(folder, "keywords"));
        File.WriteAllText(Path.Combine(folder, "keywords", "actielijn_1.csv"), "term,herkomst\njeugd,benchmark\nsport,benchmark\nouderen,benchmark\n");
        File.WriteAllText(Path.Combine(folder, "steunpakket.json"), JsonSerializer.Serialize(new
        {
            workspace = "workspace",
            keywords = "keywords",
            period = new { since = "2000-01-01", until = "2099-12-31" },
            sources = new[] { new { type = "folder", path = Path.GetFullPath(documents), manifest = "documents.csv" } },
        }));
        return listed.Count;
    }

    private static Measured Measure(string program, string folder)
    {
        var clock = Stopwatch.StartNew();
        var output = new StringBuilder();
        using var process = Process.Start(new ProcessStartInfo(Path.GetFullPath(program), ["run", "--json"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, line) => output.AppendLine(line.Data);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(Look))
        {
            process.Refresh();
            peak = process.HasExited ? peak : Math.Max(peak, process.PeakWorkingSet64);
        }

        process.WaitForExit();
        var stages = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("stages").EnumerateArray().ToList();
        return new Measured(
            clock.Elapsed.TotalSeconds,
            peak >> 20,
            stages.Sum(stage => stage.GetProperty("made").GetInt32()),
            stages[0].GetProperty("outcomes").GetProperty("kept").GetInt64());
    }

    private sealed record Measured(double Seconds, long PeakMegabytes, int Made, long Fetched);
}
