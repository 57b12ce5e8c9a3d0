using System.Diagnostics;
using System.Globalization;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Io.Words;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>What <see cref="PageJudge"/> says of real pages, and of the same pages damaged.</summary>
internal static class JudgeBenchmark
{
    /// <param name="args">Folders of documents with commas between them; a file to write a line a page to (default none).</param>
    /// <returns>Whether every flaw of damaged pages was looked for: there were pages.</returns>
    public static bool Run(string[] args)
    {
        var files = args[0].Split(',').SelectMany(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
        var (dutch, english) = WordLists.BesideProgram.Read();
        var pairs = LetterPairs.Of(dutch.Words.Concat(english.Words));
        var language = new PageLanguage(new Core.Quality.DutchWords(dutch.Words), pairs);
        var alone = LetterPairs.Of(dutch.Words);
        var judge = new PageJudge(50, language);
        var lines = new List<string>();
        var poppler = PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();
        var extractors = ExtractorCatalog.Create(new ExtractOptions(), new ExtractionParts(poppler), new DocumentJudge(new ExtractOptions(), null));
        var pages = files.SelectMany(path => Pages(extractors, path)).ToList();
        var clock = Stopwatch.StartNew();
        foreach (var page in pages.Select(page => page.Text))
        {
            judge.Judge(new PageEvidence(page, page, Unmapped: 0));
        }

        Console.WriteLine($"{pages.Count} pages, {pages.Sum(page => (long)page.Text.Length)} characters judged in {clock.Elapsed.TotalMilliseconds:F0} ms");
        foreach (var (way, damage) in PageDamage.Ways)
        {
            var flaws = new List<string>();
            foreach (var (name, text) in pages)
            {
                var raw = damage(text, text.Length);
                var body = TextNormaliser.Normalise(raw);
                var verdict = judge.Judge(new PageEvidence(raw, body, Unmapped: 0));
                flaws.Add(verdict.Flaw?.Word() ?? "none");
                var measured = language.Measure(body);
                var (meaningless, all) = MeaninglessCharacters.Count(raw);
                var (spaced, letters) = SpacedLetters.Count(body);
                var (bits, count) = pairs.Measure(body);
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{way}\t{name}\t{verdict.Flaw?.Word()}\t{letters}\t{measured.JudgedWords}\t{measured.DutchShare ?? -1:F3}\t{bits:F3}\t{count}\t{alone.Measure(body).MeanBits:F3}\t{meaningless}\t{all}\t{spaced}"));
            }

            Console.WriteLine($"{way}: {string.Join(", ", flaws.CountBy(flaw => flaw).OrderByDescending(one => one.Value).Select(one => $"{one.Value} {one.Key}"))}");
        }

        if (args.Length > 1)
        {
            File.WriteAllLines(args[1], lines);
        }

        return lines.Count > 0;
    }

    private static IEnumerable<(string Name, string Text)> Pages(IReadOnlyList<IPageExtractor> extractors, string path)
    {
        try
        {
            var kind = FileSniffer.Sniff(path).Kind;
            return extractors.FirstOrDefault(one => one.Reads.Contains(kind)) is { } extractor
                && extractor.ExtractAsync(path, CancellationToken.None).AsTask().GetAwaiter().GetResult() is ExtractionResult<RawPages>.Read(var raw)
                ? raw.Pages.Select((page, i) => ($"{Path.GetFileName(path)}#{i + 1}", page.Text)) : [];
        }
        catch (Exception e) when (e is IOException or InvalidDataException or ExtractionLimitException or NotSupportedException or InvalidOperationException)
        {
            return [];
        }
    }
}
