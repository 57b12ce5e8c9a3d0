using System.Globalization;
using System.Text;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Processes;
using Steunpakket.Extraction.Workers;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>Word and word-pair F1 of every engine present, file by file, against <c>pdftotext</c> in its default mode (EXTRACTION 3).</summary>
internal static class TextQualityBenchmark
{
    private const int FewestTokens = 20;
    private const int Worst = 10;
    private static readonly ChildLimits Limits = new(TimeSpan.FromSeconds(60), 60, 2L << 30, 50 << 20);

    /// <param name="args">Folders of PDFs with commas between them; a folder to write the texts of the worst files to (default none).</param>
    /// <returns>Whether every engine has 0.99 of the reference's words.</returns>
    public static bool Run(string[] args)
    {
        var files = args[0].Split(',').SelectMany(folder => Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).ToArray();
        var poppler = PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();
        var reference = files.ToDictionary(path => path, path => Reference(poppler, path));
        var good = true;
        foreach (var engine in WorkerProgram.BesideProgram.HasPdfPig ? new[] { PdfEngine.Pdftotext, PdfEngine.Pdfpig } : [PdfEngine.Pdftotext])
        {
            var options = new ExtractOptions { Pdf = new() { Engine = engine }, MinLettersPerPage = 1 };
            using var workers = ExtractionWorkers.OpenAsync(WorkerProgram.BesideProgram, options, new PoisonMemory(), 2).GetAwaiter().GetResult();
            var extractor = ExtractorCatalog.Create(options, new ExtractionParts(poppler) { Workers = workers }, new DocumentJudge(options, null)).First(one => one.Reads.Contains("pdf"));
            good &= Report(engine, [.. files.Select(path => Measured(path, reference[path], extractor)).Where(one => one.Words.Tokens >= FewestTokens)], args.ElementAtOrDefault(1));
        }

        return good;
    }

    private static string Reference(PopplerTools poppler, string path)
    {
        using var child = ChildProcess.RunAsync(poppler.PdfToText, ["-q", "-enc", "UTF-8", "--", path, "-"], Limits, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(child.Output);
    }

    private static MeasuredText Measured(string path, string reference, IPageExtractor extractor)
    {
        var result = extractor.ExtractAsync(path, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        var text = result is ExtractionResult<RawPages>.Read(var raw) ? string.Join("\n\f", raw.Pages.Select(page => page.Text)) : "";
        var (wanted, own) = (TextQuality.Tokenise(reference), TextQuality.Tokenise(text));
        var fallback = result is ExtractionResult<RawPages>.Read(var read) ? read.Fallback : ((ExtractionResult<RawPages>.NotRead)result).Detail;
        return new MeasuredText(path, reference, text, fallback, TextQuality.Of(wanted, own, 1), TextQuality.Of(wanted, own, 2));
    }

    private static bool Report(PdfEngine engine, MeasuredText[] texts, string? folder)
    {
        var (words, pairs) = (Micro(texts.Select(text => text.Words)), Micro(texts.Select(text => text.Pairs)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{engine}: {texts.Length} files, {texts.Sum(t => t.Words.Tokens)} tokens, F1 micro {words:F4}, mean {texts.Average(t => t.Words.F1):F4}, files below 0.95 {texts.Count(t => t.Words.F1 < 0.95)}, pairs micro {pairs:F4}, fallbacks {texts.Count(t => t.Fallback is not null)}"));
        foreach (var text in texts.OrderBy(text => text.Words.F1).Take(Worst))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {text.Words.F1:F4} pairs {text.Pairs.F1:F4}, {text.Words.Common} in common of {text.Words.Tokens} and {text.Words.Own}: {Path.GetFileName(text.Path)} {text.Fallback}"));
            Write(folder, engine, text);
        }

        return words >= 0.99;
    }

    private static void Write(string? folder, PdfEngine engine, MeasuredText text)
    {
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            var name = Path.Combine(folder, $"{engine}-{Path.GetFileNameWithoutExtension(text.Path)}");
            File.WriteAllText($"{name}.reference.txt", text.Reference);
            File.WriteAllText($"{name}.own.txt", text.Own);
        }
    }

    private static double Micro(IEnumerable<TextQuality> all) =>
        all.Aggregate(new TextQuality(0, 0, 0), (sum, one) => new(sum.Tokens + one.Tokens, sum.Own + one.Own, sum.Common + one.Common)).F1;

    private sealed record MeasuredText(string Path, string Reference, string Own, string? Fallback, TextQuality Words, TextQuality Pairs);
}
