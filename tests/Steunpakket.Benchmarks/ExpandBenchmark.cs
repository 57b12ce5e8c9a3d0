using System.Diagnostics;
using System.Globalization;

namespace Steunpakket.Benchmarks;

/// <summary>
/// The stage expand from Parquet texts to vectors, over documents that repeat a token file. Says words a second of reading and of training, and
/// what 300 million words would take. The measured process is one of its own, so that making the workspace is not in its memory.
/// </summary>
internal static class ExpandBenchmark
{
    /// <param name="args">A file with a sentence of words a line; millions of tokens (default 50); dimensions (default 200); threads, which is also the number of models (default 2).</param>
    /// <returns>Whether every document was read once, the words are those of the file, all vectors are sound and a second run makes nothing.</returns>
    public static bool Run(string[] args)
    {
        var (millions, dimensions, threads) = (Number(args, 1, 50), Number(args, 2, 200), Number(args, 3, 2));
        var folder = Directory.CreateTempSubdirectory("steunpakket-expand-").FullName;
        try
        {
            var clock = Stopwatch.StartNew();
            var made = ExpandWorkspace.Make(folder, args[0], millions * 1_000_000L);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made.Documents} documents of {made.Words} words in {made.Partitions} partitions, made in {clock.Elapsed.TotalSeconds:F0} s"));
            using var process = Process.Start(new ProcessStartInfo(
                Environment.ProcessPath!, Own(["expand-run", folder, $"{made.Documents}", $"{made.Words}", $"{dimensions}", $"{threads}"])))!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Number(string[] args, int at, int otherwise) =>
        args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : otherwise;

    // Under `dotnet FILE.dll` the process is dotnet itself.
    private static string[] Own(string[] arguments) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0], .. arguments] : arguments;
}
