using System.Diagnostics;
using System.Globalization;
using System.Text;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Ocr;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>Recognises the first pages of PDFs at several resolutions: time a page, and word F1 against the text layer where there is one.</summary>
internal static class OcrBenchmark
{
    private const int FewestTokens = 50;
    private static readonly ChildLimits Limits = new(TimeSpan.FromSeconds(60), 60, 2L << 30, 50 << 20);
    private static readonly CompositeFormat Line = CompositeFormat.Parse("{0} dpi: {1} pages, {2:F2} s a page by the clock, confidence {3:F1}, F1 {4} ({5} pages)  {6}");

    /// <param name="args">PDFs and folders of PDFs with commas between them; resolutions with commas (default 150,200,300); pages a file (default 3).</param>
    /// <returns>Whether Tesseract is installed and gave the same text twice for the first page of every file.</returns>
    public static bool Run(string[] args)
    {
        var poppler = PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();
        if (OcrTools.FindAsync(new OcrOptions(), poppler, Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult() is not { } tools)
        {
            Console.Error.WriteLine("Tesseract is not installed with Dutch.");
            return false;
        }

        var files = args[0].Split(',').SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*.pdf") : [path]).Order(StringComparer.Ordinal).ToArray();
        var pages = Enumerable.Range(1, int.Parse(args.ElementAtOrDefault(2) ?? "3", CultureInfo.InvariantCulture)).ToArray();
        var good = true;
        foreach (var dpi in (args.ElementAtOrDefault(1) ?? "150,200,300").Split(',').Select(dpi => int.Parse(dpi, CultureInfo.InvariantCulture)))
        {
            var reader = new OcrReader(tools, new OcrOptions { Dpi = dpi });
            var all = files.SelectMany(file => Measure(reader, poppler, file, pages, dpi)).ToList();
            good &= files.All(file => Read(reader, file, [1]).SequenceEqual(Read(reader, file, [1])));
            Show(dpi, "all", all);
        }

        return good;
    }

    private static List<Measured> Measure(OcrReader reader, PopplerTools poppler, string file, int[] pages, int dpi)
    {
        var measured = new List<Measured>();
        foreach (var number in pages)
        {
            var watch = Stopwatch.StartNew();
            foreach (var page in Read(reader, file, [number]))
            {
                var seconds = watch.Elapsed.TotalSeconds;
                var wanted = TextQuality.Tokenise(Layer(poppler, file, page.Number));
                var words = wanted.Length < FewestTokens ? null : TextQuality.Of(wanted, TextQuality.Tokenise(page.Text?.Text ?? ""), 1);
                measured.Add(new Measured(seconds, page.Text?.Confidence, words));
            }
        }

        Show(dpi, Path.GetFileName(file), measured);
        return measured;
    }

    private static IReadOnlyList<OcrPage> Read(OcrReader reader, string file, int[] pages) =>
        reader.ReadAsync(file, pages, CancellationToken.None).AsTask().GetAwaiter().GetResult() is ExtractionResult<OcrDocument>.Read(var document) ? document.Pages : [];

    private static string Layer(PopplerTools poppler, string file, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        using var child = ChildProcess.RunAsync(poppler.PdfToText, ["-q", "-raw", "-enc", "UTF-8", "-f", number, "-l", number, "--", file, "-"], Limits, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(child.Output);
    }

    private static void Show(int dpi, string what, List<Measured> pages)
    {
        var judged = pages.Select(page => page.Words).OfType<TextQuality>().ToList();
        var f1 = judged.Count == 0 ? "—" : judged.Aggregate(new TextQuality(0, 0, 0), (sum, one) => new(sum.Tokens + one.Tokens, sum.Own + one.Own, sum.Common + one.Common)).F1.ToString("F4", CultureInfo.InvariantCulture);
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, Line, dpi, pages.Count, pages.Select(page => page.Seconds).DefaultIfEmpty().Average(),
            pages.Average(page => page.Confidence) ?? 0, f1, judged.Count, what));
    }

    private sealed record Measured(double Seconds, double? Confidence, TextQuality? Words);
}
