using System.Diagnostics;
using System.Globalization;
using Steunpakket.Core.Tests.Texts.Pages;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Io.Words;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>What <see cref="PageJudge"/> says of the pages of real PDFs, and of the same pages damaged.</summary>
internal static class JudgeBenchmark
{
    private const int Rounds = 3;

    /// <param name="args">Folders of PDFs with commas between them; a file to write the flawed pages and the measures of all to (default none).</param>
    /// <returns>Whether no page as it is was called garbled or unmapped.</returns>
    public static bool Run(string[] args)
    {
        var files = args[0].Split(',').SelectMany(folder => Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
        var language = PageWords.Judge!.Language.Value;
        var judge = new PageJudge(new ExtractOptions().MinLettersPerPage, language);
        var poppler = PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();
        var extractor = new PdfToText(poppler, new ExtractOptions());
        var pages = files.SelectMany(path => Pages(extractor, path)).ToList();
        Time(judge, pages);

        var lines = new List<string>();
        foreach (var (way, damage) in PageDamage.Ways)
        {
            var judged = pages.ConvertAll(page => Judged(judge, page with { Raw = damage(page.Raw, page.Raw.Length) }));
            Console.WriteLine($"{way}: {string.Join(", ", judged.CountBy(one => one.Flaw?.Word() ?? "none").OrderByDescending(one => one.Value).Select(one => $"{one.Value} {one.Key}"))}");
            lines.AddRange(judged.Select(one => Line(way, one, language)));
        }

        if (args.Length > 1)
        {
            File.WriteAllLines(args[1], lines);
        }

        return !pages.Any(page => Judged(judge, page).Flaw is PageFlaw.Garbled or PageFlaw.Unmapped);
    }

    private static void Time(PageJudge judge, List<Page> pages)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            pages.ForEach(page => judge.Judge(new PageEvidence(page.Raw, page.Raw, Unmapped: 0)));
            Console.WriteLine($"{pages.Count} pages, {pages.Sum(page => (long)page.Raw.Length)} characters judged in {clock.Elapsed.TotalMilliseconds:F0} ms");
        }
    }

    private static JudgedPage Judged(PageJudge judge, Page page)
    {
        var body = TextNormaliser.Normalise(page.Raw);
        return new JudgedPage(page, body, judge.Judge(new PageEvidence(page.Raw, body, page.Pictured, 0)).Flaw);
    }

    private static string Line(string way, JudgedPage page, PageLanguage language)
    {
        var (words, (bits, pairs)) = (language.Measure(page.Body), language.Pairs.Measure(page.Body));
        var ((meaningless, all), (spaced, letters)) = (MeaninglessCharacters.Count(page.Page.Raw), LetterSpacing.Count(page.Body));
        return string.Create(CultureInfo.InvariantCulture,
            $"{way}\t{page.Page.Name}\t{page.Flaw?.Word()}\t{page.Page.Pictured:F2}\t{letters}\t{words.JudgedWords}\t{words.DutchShare:F3}\t{pairs}\t{bits:F3}\t{meaningless}\t{all}\t{spaced}");
    }

    private static IEnumerable<Page> Pages(PdfToText extractor, string path) =>
        extractor.ExtractAsync(path, CancellationToken.None).AsTask().GetAwaiter().GetResult() is ExtractionResult<RawPages>.Read(var raw)
            ? raw.Pages.Select((page, i) => new Page($"{Path.GetFileName(path)}#{i + 1}", page.Text, page.Pictured)) : [];

    private sealed record Page(string Name, string Raw, double? Pictured);

    private sealed record JudgedPage(Page Page, string Body, PageFlaw? Flaw);
}
