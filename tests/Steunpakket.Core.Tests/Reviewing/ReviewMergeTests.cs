using Steunpakket.Core.Keywords;
using Steunpakket.Core.Reviewing;
using Xunit;

namespace Steunpakket.Core.Tests.Reviewing;

/// <summary>Random reviews against random lists.</summary>
public sealed class ReviewMergeTests
{
    private static readonly ExpansionStatus[] Statuses = Enum.GetValues<ExpansionStatus>();

    private static readonly KeywordSet Keywords = new KeywordLists(
        [new KeywordGroup("a", [new KeywordLine("sport", "a", "test", default)]), new KeywordGroup("b", [new KeywordLine("jeugd", "b", "test", default)])],
        new KeywordFilters([], []),
        []).For(KeywordProfile.Study);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_decision_is_ever_lost_and_only_replace_changes_one(bool replace)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var lines = Lines(random);
            var rows = Rows(random);

            var result = ReviewMerge.Of(lines, rows, Rules(replace));

            var after = ReviewedWords.ByKey(result.Lines);
            var asked = rows.Where(row => row.Decision.Length > 0).GroupBy(row => ReviewKey.Of(row.Line, row.Term)).ToDictionary(row => row.Key, row => row.First().Decision);
            foreach (var (key, line) in ReviewedWords.ByKey(lines).Where(line => line.Value.Status != ExpansionStatus.Undecided))
            {
                var wanted = asked.GetValueOrDefault(key, "");
                var changes = replace && wanted is "ja" or "nee" && wanted != DecisionWords.Of(line.Status) && result.Changes.Any(change => change.Before == line);
                Assert.Equal(changes ? wanted : DecisionWords.Of(line.Status), DecisionWords.Of(after[key].Status));
                Assert.True(changes || (after[key].Reviewer, after[key].ReviewedOn) == (line.Reviewer, line.ReviewedOn));
            }
        }
    }

    [Fact]
    public void Merging_the_result_again_changes_nothing()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var rows = Rows(random);
            var first = ReviewMerge.Of(Lines(random), rows, Rules(replace: true));

            Assert.Empty(ReviewMerge.Of(first.Lines, rows, Rules(replace: true)).Changes);
        }
    }

    [Fact]
    public void Two_lines_that_tell_the_same_of_a_word_both_stay_until_it_changes()
    {
        ExpansionLine[] lines = [Line("Judo", ExpansionStatus.Accepted, "A"), Line("judo", ExpansionStatus.Accepted, "B")];

        Assert.Equal(2, ReviewMerge.Of(lines, [Row("judo", "ja")], Rules(replace: false)).Lines.Count);
        Assert.Equal(ExpansionStatus.Rejected, Assert.Single(ReviewMerge.Of(lines, [Row("judo", "nee")], Rules(replace: true)).Lines).Status);
    }

    private static ReviewRules Rules(bool replace) => new() { Keywords = Keywords, Today = new DateOnly(2026, 1, 1), Reviewer = "R", Replace = replace };

    private static ExpansionLine Line(string term, ExpansionStatus status, string reviewer) =>
        new(term, "a", status, default) { Reviewer = reviewer, ReviewedOn = new DateOnly(2025, 1, 1) };

    private static ReviewedRow Row(string term, string decision) => new(2) { Line = "a", Term = term, Decision = decision };

    private static ExpansionLine[] Lines(Random random) =>
        [.. "klmnop".Where(_ => random.Next(2) == 0).Select(letter => Line($"{letter}", Statuses[random.Next(3)], "A"))];

    // A word stands in one row: rows that contradict each other have a test of their own.
    private static ReviewedRow[] Rows(Random random) =>
        [.. "klmnopqrs".Where(_ => random.Next(2) == 0).Select(letter => Row($"{letter}", new[] { "", "ja", "nee", "twijfel" }[random.Next(4)]))];
}
