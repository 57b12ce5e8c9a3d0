using Steunpakket.Core.Comparison;
using Steunpakket.Core.Differences;
using Steunpakket.Core.Documents;
using Xunit;

namespace Steunpakket.Core.Tests.Differences;

public sealed class ChangeChainTests
{
    private static readonly GemeenteCode Gemeente = new("GM0001");

    [Fact]
    public void The_first_step_is_the_old_export_and_the_last_the_new_one()
    {
        var (old, now) = (new SnapshotBuilder().Add("a", 2021, 50).Add("b", 2020, 40).Build(), new SnapshotBuilder().Add("c", 2021, 30).Build());

        var steps = Steps(old, now);

        Assert.Equal([null, Cause.Options, Cause.Removed, Cause.Lists, Cause.Model, Cause.Changed, Cause.Added], steps.Select(step => step.Cause));
        Assert.Equal(["a", "b"], Names(steps[0].State));
        Assert.Equal(["c"], Names(steps[^1].State));
    }

    [Fact]
    public void A_new_document_turns_a_verdict_by_its_own_cause()
    {
        var old = new SnapshotBuilder().Add("a", 2021, 50).Add("b", 2020, 50).Build();
        var now = new SnapshotBuilder().Add("a", 2021, 50).Add("b", 2020, 50).Add("c", 2021, 50).Build();

        Assert.Equal([new(Gemeente, 0, 2020, Verdict.Evenveel, Verdict.Meer, [Cause.Added])], Verdicts(old, now), Same);
        Assert.Equal([new(Gemeente, 0, 2020, Verdict.Meer, Verdict.Evenveel, [Cause.Removed])], Verdicts(now, old), Same);
    }

    [Fact]
    public void A_keyword_that_finds_more_turns_a_verdict_by_the_lists()
    {
        var old = new SnapshotBuilder().Add("a", 2021, 50).Add("b", 2020, 50).Add("c", 2021).Build();
        var now = new SnapshotBuilder().Add("a", 2021, 50).Add("b", 2020, 50).Add("c", 2021, 50).Build();

        Assert.Equal([new(Gemeente, 0, 2020, Verdict.Evenveel, Verdict.Meer, [Cause.Lists])], Verdicts(old, now), Same);
    }

    [Fact]
    public void Other_weights_turn_a_verdict_by_the_model()
    {
        // By the lists alone nothing moves; the new weights put b below the cut.
        var old = new SnapshotBuilder().Add("a", 2021, 50).Add("b", 2020, 50).Build();
        var now = new SnapshotBuilder().Add("a", 2021, 50).Add("b", 2020, 10).Build();

        Assert.Equal(
            [new(Gemeente, 0, 2020, Verdict.Evenveel, Verdict.Meer, [Cause.Model])],
            VerdictChange.Of(new ChangeChain(old, now, old.Documents).Steps(), [Gemeente], now), Same);
    }

    [Fact]
    public void A_document_that_changed_keeps_its_old_scores_until_its_own_step()
    {
        var old = new SnapshotBuilder().Add(SnapshotBuilder.Id("a"), 2021, "before", 50).Add("b", 2020, 50).Build();
        var now = new SnapshotBuilder().Add(SnapshotBuilder.Id("a"), 2021, "after", 5).Add("b", 2020, 50).Build();

        var steps = Steps(old, now);

        Assert.Equal([50, 50, 50, 50, 50, 5, 5], steps.Select(step => step.State.Documents.Single(document => document.Id == SnapshotBuilder.Id("a")).Norms[0].Value));
        Assert.Equal([new(Gemeente, 0, 2020, Verdict.Evenveel, Verdict.Minder, [Cause.Changed])], Verdicts(old, now), Same);
    }

    [Fact]
    public void Other_options_come_first()
    {
        var old = new SnapshotBuilder().Add("a", 2021, 50).Add("b", 2020, 50).Add("c", 2020, 60).Build();
        var now = new SnapshotBuilder { Options = new() { BaseYears = [2020], Cut = CutRule.Gt } }.Add("a", 2021, 50).Add("b", 2020, 50).Add("c", 2020, 60).Build();

        Assert.All(RelevanceChange.Of(Steps(old, now), 1), change => Assert.Equal(Cause.Options, change.Cause));
        Assert.NotEmpty(RelevanceChange.Of(Steps(old, now), 1));
    }

    [Fact]
    public void Every_document_that_changed_sides_is_told_once_with_the_step_it_last_turned_in()
    {
        var random = new Random(5);
        for (var round = 0; round < 50; round++)
        {
            var (old, now) = (Random(random), Random(random));
            var steps = Steps(old, now);

            var changes = RelevanceChange.Of(steps, 2).ToList();

            for (var line = 0; line < 2; line++)
            {
                var expected = steps[0].State.Relevant(line).ToHashSet();
                expected.SymmetricExceptWith(steps[^1].State.Relevant(line));
                Assert.Equal(expected, changes.Where(change => change.Line == line).Select(change => change.Id).ToHashSet());
            }
        }
    }

    [Fact]
    public void The_places_that_the_steps_moved_a_document_add_up()
    {
        var random = new Random(6);
        for (var round = 0; round < 50; round++)
        {
            var steps = Steps(Random(random), Random(random));

            Assert.All(RankMove.Largest(steps, 0, 100), move => Assert.Equal(move.Before - move.After, move.By.Values.Sum()));
        }
    }

    [Fact]
    public void The_verdict_of_the_last_step_is_that_of_the_comparison_itself()
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            var now = Random(random);
            var state = Steps(Random(random), now)[^1].State;
            var cut = RelevanceCut.Of("actielijn_1", now.Documents.Values.Select(document => document.Norms[0]), now.Options.Cut);
            long Relevant(int year) => now.Documents.Values.Count(document => document.Meetings[0].Year == year && cut.Keeps(document.Norms[0]));
            var input = new ComparisonInput
            {
                Lines = ["actielijn_1"],
                Years =
                [
                    .. new[] { 2020, 2021 }.Select(year => new GemeenteYear
                    {
                        Gemeente = Gemeente, Year = year, Months = 12, HasDocuments = true, HasKeywordDocuments = true,
                        Relevant = new Dictionary<string, long> { ["actielijn_1"] = Relevant(year) },
                    }),
                ],
            };

            var expected = new YearComparison(now.Options).Compare(input).Gemeenten.Single(row => row.Year == 2020).Verdict;

            Assert.Equal(expected, state.Verdict(Gemeente, 0, 2020));
        }
    }

    [Fact]
    public void Exports_of_other_action_lines_cannot_be_compared()
    {
        var old = new SnapshotBuilder().Lines("jeugd").Add("a", 2021, 1).Build();
        var now = new SnapshotBuilder().Lines("ouderen").Add("a", 2021, 1).Build();

        Assert.Throws<ArgumentException>(() => Steps(old, now));
    }

    private static Snapshot Random(Random random)
    {
        var builder = new SnapshotBuilder { Options = new() { BaseYears = [2020], Cut = CutRule.Gt } }.Lines("actielijn_1", "actielijn_2");

        // One that both always have keeps the gemeente in the comparison.
        builder.Add("0", 2021, 1, 1);
        for (var i = 1; i < 12; i++)
        {
            if (random.Next(4) > 0)
            {
                double[] scores = random.Next(4) > 0 ? [random.Next(20), random.Next(20)] : [];
                builder.Add(SnapshotBuilder.Id($"{i}"), 2020 + (i % 2), $"text {random.Next(5) / 4}", scores);
            }
        }

        return builder.Build();
    }

    private static IReadOnlyList<Change> Steps(Snapshot old, Snapshot now) => new ChangeChain(old, now, now.Documents).Steps();

    private static IEnumerable<VerdictChange> Verdicts(Snapshot old, Snapshot now) => VerdictChange.Of(Steps(old, now), [Gemeente], now);

    private static IEnumerable<string> Names(ComparisonState state) => state.Documents.Select(document => document.Id.Value.Split('/')[2]);

    private static bool Same(VerdictChange one, VerdictChange other) =>
        one with { Causes = other.Causes } == other && one.Causes.SequenceEqual(other.Causes);
}
