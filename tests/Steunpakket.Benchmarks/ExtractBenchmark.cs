using System.Diagnostics;
using System.Globalization;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Pdf;

namespace Steunpakket.Benchmarks;

/// <summary>
/// Documents per second of <see cref="DocumentExtractor"/> over a folder of PDFs, against <c>pdftotext</c> alone as another .NET program would
/// start it, both with the same number of children at a time. Wanted: at least 0.9 of the plain <c>pdftotext FILE -</c>.
/// </summary>
internal static class ExtractBenchmark
{
    /// <param name="args">Folder of PDFs; rounds (default 5); children at a time (default 2).</param>
    /// <returns>Whether as many files gave text as with pdftotext alone.</returns>
    public static bool Run(string[] args)
    {
        var files = Directory.GetFiles(args[0], "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        var parallel = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 2;
        var poppler = PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();
        var extractor = DocumentExtractor.Create(new ExtractOptions(), poppler);

        Contender[] contenders =
        [
            new("pdftotext FILE -", path => BareAsync(poppler.PdfToText, [path, "-"])),
            new("pdftotext -raw FILE -", path => BareAsync(poppler.PdfToText, ["-raw", path, "-"])),
            new("DocumentExtractor", path => OursAsync(extractor, path)),
        ];

        Console.WriteLine($"{files.Length} PDFs, {files.Sum(f => new FileInfo(f).Length) >> 20} MiB, {parallel} at a time, {rounds} rounds after a warm one, poppler {poppler.Version}");

        for (var round = 0; round <= rounds; round++)
        {
            // Each goes first as often as the others, so that a neighbour's load hits all alike.
            for (var i = 0; i < contenders.Length; i++)
            {
                contenders[(round + i) % contenders.Length].Measure(files, parallel, keep: round > 0);
            }
        }

        return Report(contenders, files.Length);
    }

    private static bool Report(Contender[] contenders, int files)
    {
        foreach (var c in contenders)
        {
            Console.WriteLine(
                $"{c.Name,-24} {c.WithText,5} with text  best {files / c.Best,7:F1} docs/s  median {files / c.Median,7:F1} docs/s  CPU {c.Cpu / files * 1000,6:F2} ms/doc with children, {c.OwnCpu / files * 1000,5:F2} without");
        }

        var (plain, raw, ours) = (contenders[0], contenders[1], contenders[2]);
        Console.WriteLine($"throughput of ours / plain: best {plain.Best / ours.Best:F2}, median {plain.Median / ours.Median:F2}, by CPU {plain.Cpu / ours.Cpu:F2}");
        Console.WriteLine($"throughput of ours / -raw:  best {raw.Best / ours.Best:F2}, median {raw.Median / ours.Median:F2}, by CPU {raw.Cpu / ours.Cpu:F2}");
        return ours.WithText == raw.WithText;
    }

    private static async ValueTask<bool> OursAsync(DocumentExtractor extractor, string path) =>
        await extractor.ExtractAsync(path, CancellationToken.None) is ExtractionResult<ExtractedDocument>.Read;

    private static async ValueTask<bool> BareAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var output = process.StandardOutput;
        using var errors = process.StandardError;
        var buffer = new byte[64 * 1024];
        var letters = false;

        while (await output.BaseStream.ReadAsync(buffer) is > 0 and var read)
        {
            letters |= buffer.AsSpan(0, read).IndexOfAnyInRange((byte)'A', (byte)'z') >= 0;
        }

        await process.WaitForExitAsync();
        return letters;
    }

    private sealed class Contender(string name, Func<string, ValueTask<bool>> extract)
    {
        private readonly List<double> _seconds = [];
        private readonly List<double> _ownCpu = [];
        private readonly List<double> _cpu = [];

        public string Name { get; } = name;

        public int WithText { get; private set; }

        public double Best => _seconds.Min();

        public double Median => MedianOf(_seconds);

        /// <summary>Seconds of processor time of this process and its children; NaN where the system does not tell.</summary>
        public double Cpu => MedianOf(_cpu);

        public double OwnCpu => MedianOf(_ownCpu);

        public void Measure(string[] files, int parallel, bool keep)
        {
            var withText = 0;
            var (own, children) = (OwnCpuNow(), ChildrensCpu.Seconds());
            var watch = Stopwatch.StartNew();
            Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = parallel }, async (path, _) =>
            {
                if (await extract(path))
                {
                    Interlocked.Increment(ref withText);
                }
            }).GetAwaiter().GetResult();

            if (keep)
            {
                _seconds.Add(watch.Elapsed.TotalSeconds);
                _ownCpu.Add(OwnCpuNow() - own);
                _cpu.Add(OwnCpuNow() - own + ChildrensCpu.Seconds() - children);
                WithText = withText;
            }
        }

        private static double MedianOf(List<double> values) => values.Order().ElementAt(values.Count / 2);

        private static double OwnCpuNow() => OperatingSystem.IsLinux() ? Environment.CpuUsage.TotalTime.TotalSeconds : double.NaN;
    }
}
