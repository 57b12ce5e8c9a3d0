using System.Globalization;
using System.Text;
using Steunpakket.Core.Quality;
using Steunpakket.Core.Selection;
using Steunpakket.Core.Tests.Selection;
using Steunpakket.Core.Texts;
using Steunpakket.Io.Words;

namespace Steunpakket.Benchmarks;

/// <summary>The text meter against counting words and against the matcher, on the same pages.</summary>
internal static class QualityBenchmark
{
    private const int TextSize = 16_000_000;
    private const int Rounds = 9;
    private const string Meter = "text meter";
    private const string Words = "word count";
    private const string Matcher = "matcher, study";

    public static bool Run(string[] arguments)
    {
        var once = CouncilText.Load(arguments is ["--text", var file] ? file : null, Console.Out);
        var text = CouncilText.Repeat(once, TextSize);
        var pages = CouncilText.Pages(text);
        var strings = pages.ConvertAll(page => Encoding.UTF8.GetString(text[page]));
        var dutch = WordLists.BesideProgram.ReadDutch();
        var matcher = new KeywordMatcher([.. StudyForms.All.Select(form => new MatchTerm(form))], new MatchOptions());

        var contest = new Contest(text.Length);
        contest.Add(Meter, () => Measure(dutch, text, pages).DutchWords);
        contest.Add(Words, () => strings.Sum(page => (long)WordCount.Of(page)));
        contest.Add(Matcher, () => Hits(matcher, text, pages));
        var right = contest.Run(Rounds) & Agrees(dutch, text, pages);
        contest.Print(Console.Out);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"share of Dutch words {Measure(dutch, text, pages).DutchShare:F3}; the meter takes {contest.Best(Meter) / contest.Best(Words):F2} times as long as counting words"));
        return right;
    }

    private static TextMeasures Measure(DutchWords dutch, byte[] text, List<Range> pages)
    {
        var meter = new TextMeter(dutch);
        return pages.Aggregate(default(TextMeasures), (sum, page) => sum + meter.Measure(text.AsSpan(page)));
    }

    private static long Hits(KeywordMatcher matcher, byte[] text, List<Range> pages)
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

    // A meter that has seen all pages before must judge each as a new one does.
    private static bool Agrees(DutchWords dutch, byte[] text, List<Range> pages)
    {
        var used = new TextMeter(dutch);
        _ = pages.Sum(page => used.Measure(text.AsSpan(page)).JudgedWords);
        return pages.Where((_, index) => index % 50 == 0).All(page => used.Measure(text.AsSpan(page)) == new TextMeter(dutch).Measure(text.AsSpan(page)));
    }
}
