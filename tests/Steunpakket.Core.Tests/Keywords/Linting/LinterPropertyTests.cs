using System.Text;
using Steunpakket.Core.Keywords.Linting;
using Steunpakket.Core.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords.Linting;

public sealed class LinterPropertyTests
{
    private static readonly string[] Keywords =
        ["Jeugd", "Jeugdhulp", "Kwetsbare jeugd", "Psychische welbevinden", "Welbevinden", "Sportakkoord", "Sport", "Lokale coalitie", "Dak- en thuislozen", "Vitaal", "Leefstijl interventies"];

    private static readonly string[] Pieces =
    [
        "jeugd", "jeugdhulp", "kwetsbare", "kwetsbaar", "psychisch", "psychische", "welbevinden", "sport", "sport-", "akkoord", "akkoorden", "sportakkoorden", "lokale", "lokaal",
        "coalities", "coalitie", "dak-", "en", "thuislozen", "thuisloze", "vitale", "leefstijl", "interventie", "interventies", "leefstijlinterventies", ".", "\n\n", "opvoedhulp", "jeugd-",
    ];

    [Fact]
    public void Counts_a_variant_as_often_as_its_line_alone_would()
    {
        var texts = Texts(40).ToList();
        var set = Lint.Set(Keywords);

        var proposed = Lint.Find(set, texts).Where(finding => finding.Kind is LintKind.Inflection or LintKind.Agreement or LintKind.Spelling).ToList();

        Assert.InRange(proposed.Count, 5, 50);
        foreach (var finding in proposed)
        {
            MatchTerm[] terms = [.. set.Keywords, new MatchTerm(finding.Form)];
            var hits = new List<TermHit>();
            texts.ForEach(text => new KeywordMatcher(terms, new MatchOptions()).Match(Encoding.UTF8.GetBytes(text), hits));
            Assert.Equal((finding.Form, hits.Count(hit => hit.Term == terms.Length - 1)), (finding.Form, (int)finding.Count));
        }
    }

    [Fact]
    public void Counts_of_parts_merge_to_the_same_in_any_order()
    {
        var texts = Texts(60).ToList();
        var linter = new Linter(Lint.Set(Keywords), new MatchOptions(), new LintOptions());
        var random = new Random(3);

        var whole = Count(linter, texts.Index());
        foreach (var parts in new[] { 2, 3, 7 })
        {
            var counts = texts.Index().GroupBy(_ => random.Next(parts)).Select(part => Count(linter, part)).ToList();
            counts.Skip(1).ToList().ForEach(counts[0].Merge);
            Assert.Equal((whole.Documents, whole.Pages), (counts[0].Documents, counts[0].Pages));
            Assert.Equal(whole.Findings().Select(Lint.Shown), counts[0].Findings().Select(Lint.Shown));
        }
    }

    [Fact]
    public void The_order_of_the_lines_changes_nothing_but_their_places()
    {
        var texts = Texts(20).ToList();

        var forwards = Lint.Find(Lint.Set(Keywords), texts).Select(Lint.Shown);

        Assert.Equal(forwards, Lint.Find(Lint.Set([.. Keywords.Reverse()]), texts).Select(Lint.Shown));
    }

    private static LintCount Count(Linter linter, IEnumerable<(int Index, string Item)> texts)
    {
        var count = linter.Start();
        foreach (var (index, text) in texts)
        {
            count.Add(Lint.Document(index), 1, Encoding.UTF8.GetBytes(text));
        }

        return count;
    }

    private static IEnumerable<string> Texts(int count)
    {
        var random = new Random(17);
        return Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, 60).Select(_ => Pieces[random.Next(Pieces.Length)])));
    }
}
