using System.Globalization;
using System.Text;
using Steunpakket.Core.Selection;
using Steunpakket.Core.Tests.Selection;

namespace Steunpakket.Benchmarks;

/// <summary>The keyword matcher against ripgrep, on the same bytes.</summary>
internal static class MatchBenchmark
{
    private const int TextSize = 64_000_000;
    private const int SliceSize = 250_000;
    private const int ManyTerms = 450;
    private const int Rounds = 15;
    private const string Ours = "matcher, study";
    private const string OursMany = "matcher, long list";
    private const string OursFile = "matcher, study, reading the file";
    private const string RgOnly = "rg -o, study";
    private const string RgCount = "rg --count-matches, study";
    private const string RgMany = "rg --count-matches, long list";

    public static bool Run(string[] arguments)
    {
        var once = CouncilText.Load(arguments is ["--text", var file] ? file : null, Console.Out);
        var text = CouncilText.Repeat(once, TextSize);
        var pages = CouncilText.Pages(text);
        string[] few = StudyForms.All;
        string[] many = [.. few, .. FrequentWords.Sample(once, few, ManyTerms - few.Length, seed: 1)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Length / 1e6:F1} MB, {pages.Count} pages, {few.Length} and {many.Length} forms, {Rounds} rounds"));

        var right = AgreesWithPlainMatcher(once, few) & AgreesWithPlainMatcher(once, many);
        using var files = new ContestFiles(text, few, many);
        var contest = Prepare(text, pages, files, few, many);
        right &= contest.Run(Rounds);
        contest.Print(Console.Out);
        PrintRatios(contest);
        return right;
    }

    private static Contest Prepare(byte[] text, List<Range> pages, ContestFiles files, string[] few, string[] many)
    {
        var contest = new Contest(text.Length);
        var (matchFew, matchMany) = (Matcher(few), Matcher(many));
        contest.Add(Ours, () => Count(matchFew, text, pages));
        contest.Add(OursMany, () => Count(matchMany, text, pages));
        contest.Add(OursFile, () => Count(matchFew, File.ReadAllBytes(files.Text), pages));
        if (!Tool.Exists("rg"))
        {
            Console.WriteLine("rg is not on this machine: no comparison");
            return contest;
        }

        contest.Add(RgOnly, () =>
        {
            Tool.RunSilently("rg", [.. RgArguments(files.Few), "-o", files.Text]);
            return 0;
        });
        contest.Add(RgCount, () => RgCountMatches(files.Few, files.Text));
        contest.Add(RgMany, () => RgCountMatches(files.Many, files.Text));
        return contest;
    }

    private static string[] RgArguments(string terms) => ["--no-config", "-j1", "-i", "-w", "-F", "-a", "-f", terms];

    private static long RgCountMatches(string terms, string text) => long.Parse(
        Encoding.ASCII.GetString(Tool.Output("rg", [.. RgArguments(terms), "--count-matches", text]).Text),
        CultureInfo.InvariantCulture);

    private static KeywordMatcher Matcher(string[] forms) => new([.. forms.Select(form => new MatchTerm(form))], new MatchOptions());

    private static long Count(KeywordMatcher matcher, byte[] text, List<Range> pages)
    {
        var hits = new List<TermHit>();
        var count = 0L;
        foreach (var page in pages)
        {
            hits.Clear();
            matcher.Match(text.AsSpan(page), hits);
            count += hits.Count;
        }

        return count;
    }

    /// <summary>Compares every hit on pages from all over the text.</summary>
    private static bool AgreesWithPlainMatcher(byte[] text, string[] forms)
    {
        MatchTerm[] terms = [.. forms.Select(form => new MatchTerm(form))];
        var (matcher, plain) = (new KeywordMatcher(terms, new MatchOptions()), new PlainMatcher(terms, new MatchOptions()));
        var (compared, hits, wrong) = (0, 0, 0);
        foreach (var page in CouncilText.Pages(text).Where((_, index) => index % ((text.Length / SliceSize) + 1) == 0))
        {
            var expected = plain.Match(text[page]);
            var actual = new List<TermHit>();
            matcher.Match(text.AsSpan(page), actual);
            compared += text[page].Length;
            hits += expected.Count;
            wrong += actual.SequenceEqual(expected) ? 0 : 1;
        }

        Console.WriteLine($"{forms.Length} forms, {compared} bytes: {hits} hits of the plain matcher, {wrong} pages differ");
        return wrong == 0;
    }

    private static void PrintRatios(Contest contest)
    {
        Ratio(contest, OursMany, Ours, "the long list takes {0:F2} times as long as the study's");
        if (Tool.Exists("rg"))
        {
            Ratio(contest, RgOnly, Ours, "rg -o takes {0:F2} times as long as we");
            Ratio(contest, RgCount, Ours, "rg --count-matches takes {0:F2} times as long as we");
            Ratio(contest, RgCount, OursFile, "rg --count-matches takes {0:F2} times as long as we with reading the file");
            Ratio(contest, RgMany, OursMany, "rg with the long list takes {0:F2} times as long as we");
            Console.WriteLine($"hits: ours {contest.Answer(Ours)}, rg {contest.Answer(RgCount)}; rg takes no phrase over a line end; it also holds _ for a letter and takes the first form of its list, not the longest");
        }
    }

    private static void Ratio(Contest contest, string slow, string fast, string sentence) =>
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, sentence, contest.Best(slow) / contest.Best(fast)));
}
