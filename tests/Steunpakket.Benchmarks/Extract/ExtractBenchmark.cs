using System.Globalization;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Workers;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>
/// Pages per second of processor time, children included, of everything from PDF to normalised text, against a shell that starts bare
/// <c>pdftotext</c>. Wanted: at least 0.95 with pdftotext and, in a build with it, at least 2 with PdfPig.
/// </summary>
internal static class ExtractBenchmark
{
    /// <param name="args">Folders of PDFs with commas between them; rounds (default 5); at a time (default 2).</param>
    /// <returns>Whether no engine read fewer files than the others but for one in a hundred.</returns>
    public static bool Run(string[] args)
    {
        var files = args[0].Split(',').SelectMany(folder => Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).ToArray();
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        var parallel = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 2;
        var poppler = PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();
        var contenders = Contenders(poppler, parallel);
        var pages = Pages(poppler, files);
        Console.WriteLine($"{files.Length} PDFs, {files.Sum(f => new FileInfo(f).Length) >> 20} MiB, {pages} pages, {parallel} at a time, {rounds} rounds after a warm one, poppler {poppler.Version}");

        for (var round = 0; round <= rounds; round++)
        {
            // Each goes first as often as the others, so that a neighbour's load hits all alike.
            for (var i = 0; i < contenders.Length; i++)
            {
                contenders[(round + i) % contenders.Length].Measure(files, parallel, keep: round > 0);
            }
        }

        Report(contenders, pages);
        var ours = contenders.Skip(2).Select(one => one.WithText).ToArray();
        return ours.Max() - ours.Min() <= files.Length / 100;
    }

    private static ExtractContender[] Contenders(PopplerTools poppler, int parallel) =>
    [
        ExtractWays.Shell(poppler.PdfToText, "-enc", "UTF-8"),
        ExtractWays.Shell(poppler.PdfToText, "-raw", "-enc", "UTF-8"),
        ExtractWays.Ours(poppler, PdfEngine.Pdftotext),
        .. WorkerProgram.BesideProgram.HasPdfPig
            ? new[] { ExtractWays.Ours(poppler, PdfEngine.Pdfpig), ExtractWays.Warm(poppler, PdfEngine.Pdfpig, parallel) } : [],
    ];

    private static int Pages(PopplerTools poppler, string[] files)
    {
        var extractor = DocumentExtractor.Create(new ExtractOptions(), new ExtractionParts(poppler));
        return files.Sum(path => extractor.ExtractAsync(path, CancellationToken.None).AsTask().GetAwaiter().GetResult()
            is ExtractionResult<ExtractedDocument>.Read(var document) ? document.Pages.Count : 0);
    }

    private static void Report(ExtractContender[] contenders, int pages)
    {
        var bare = contenders[0];
        foreach (var c in contenders)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{c.Name,-32} {c.WithText,5} with text  {pages / c.Cpu,7:F1} pages/CPU s ({c.Cpu,6:F2} s, {c.OwnCpu,5:F2} s of them in this process, least {c.LeastCpu,6:F2} s)  {pages / c.Seconds,7:F1} pages/s  against bare {bare.Cpu / c.Cpu,5:F2} (least {bare.LeastCpu / c.LeastCpu:F2})  largest child {c.PeakChildMegabytes} MiB"));
        }

        Console.WriteLine($"this process at most {ProcessFamily.PeakOwnMegabytes()} MiB");
    }
}
