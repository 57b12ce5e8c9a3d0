using System.Globalization;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Docx;
using Steunpakket.Extraction.Html;
using Steunpakket.Extraction.Workers;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>What it costs to read Word files and web pages in workers instead of in this process.</summary>
internal static class IsolationBenchmark
{
    /// <param name="args">Folder; rounds (default 5); times each file is read a round (default 3).</param>
    /// <returns>Whether both ways gave the same texts.</returns>
    public static bool Run(string[] args)
    {
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        var times = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 3;
        var options = new ExtractOptions();
        using var workers = ExtractionWorkers.OpenAsync(WorkerProgram.BesideProgram, options, new PoisonMemory(), 1).GetAwaiter().GetResult();
        return new IPageExtractor[] { new DocxExtractor(options), new HtmlExtractor(options) }
            .All(extractor => Compare(extractor, workers.Isolate(extractor), Files(args[0], extractor, times), rounds));
    }

    private static string[] Files(string folder, IPageExtractor extractor, int times)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(path => extractor.Reads.Contains(FileSniffer.Sniff(path).Kind)).ToArray();
        return [.. Enumerable.Repeat(files, times).SelectMany(all => all)];
    }

    private static bool Compare(IPageExtractor extractor, IPageExtractor isolated, string[] files, int rounds)
    {
        var texts = new[] { new long[1], new long[1] };
        ExtractContender[] contenders = [Contender("in process", extractor, texts[0]), Contender("in a worker", isolated, texts[1])];
        for (var round = 0; round <= rounds; round++)
        {
            contenders[round % 2].Measure(files, 1, keep: round > 0);
            contenders[(round + 1) % 2].Measure(files, 1, keep: round > 0);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{extractor.Engine.Name}: {files.Length} files, in process {contenders[0].Cpu * 1000 / files.Length:F2} ms/file, in a worker {contenders[1].Cpu * 1000 / files.Length:F2}, ratio {contenders[1].Cpu / contenders[0].Cpu:F2} (least {contenders[1].LeastCpu / contenders[0].LeastCpu:F2})"));
        return texts[0][0] == texts[1][0];
    }

    private static ExtractContender Contender(string name, IPageExtractor extractor, long[] letters) => new(name, async (files, _) =>
    {
        letters[0] = 0;
        foreach (var path in files)
        {
            letters[0] += await extractor.ExtractAsync(path, CancellationToken.None) is ExtractionResult<RawPages>.Read(var raw) ? raw.Pages.Sum(page => page.Text.Length) : 0;
        }

        return files.Length;
    });
}
