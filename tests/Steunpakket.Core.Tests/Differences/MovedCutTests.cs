using Steunpakket.Core.Comparison;
using Steunpakket.Core.Differences;
using Steunpakket.Core.Documents;
using Xunit;

namespace Steunpakket.Core.Tests.Differences;

/// <summary>Cuts of a year or a gemeente that move, and take along documents that nobody touched.</summary>
/// <remarks>Two strata with scores of 10, 20, 30 and 40, so that both cuts lie at 17.5. In the first something happens that puts its cut above 20.</remarks>
public sealed class MovedCutTests
{
    private static readonly DocumentId Bystander = SnapshotBuilder.Id("b");

    private static readonly DocumentId Changing = SnapshotBuilder.Id("a");

    public static TheoryData<CutRule, Cause> Ways => new()
    {
        { CutRule.PerYear, Cause.Removed },
        { CutRule.PerYear, Cause.Lists },
        { CutRule.PerYear, Cause.Model },
        { CutRule.PerYear, Cause.Changed },
        { CutRule.PerYear, Cause.Added },
        { CutRule.PerGemeente, Cause.Removed },
        { CutRule.PerGemeente, Cause.Lists },
        { CutRule.PerGemeente, Cause.Model },
        { CutRule.PerGemeente, Cause.Changed },
        { CutRule.PerGemeente, Cause.Added },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_document_below_a_cut_that_moved_is_lost_by_what_moved_it(CutRule rule, Cause cause)
    {
        var (old, now) = (Strata(rule).Build(), After(rule, cause));
        var relisted = cause == Cause.Model ? old.Documents : now.Documents;

        var changes = RelevanceChange.Of(new ChangeChain(old, now, relisted).Steps(), 1).ToList();

        Assert.Contains(new RelevanceChange(Bystander, 0, false, cause), changes);
        Assert.All(changes, change => Assert.Equal(cause, change.Cause));
        Assert.DoesNotContain(changes, change => Second(rule).Contains(change.Id));
    }

    [Theory]
    [InlineData(CutRule.PerYear)]
    [InlineData(CutRule.PerGemeente)]
    public void A_cut_of_its_own_for_each_is_a_setting_and_says_so(CutRule rule)
    {
        var old = Strata(rule, of: 40).Build() with { Options = new() { BaseYears = [2020], Cut = CutRule.Gt } };
        var now = Strata(rule, of: 40).Build();

        var changes = RelevanceChange.Of(Steps(old, now), 1);

        // The quartile of all eight is 27.5; of the first four 17.5, of the others 57.5.
        Assert.Equal([new(Bystander, 0, true, Cause.Options), new(Second(rule)[0], 0, false, Cause.Options)], changes);
    }

    [Theory]
    [InlineData(CutRule.PerYear)]
    [InlineData(CutRule.PerGemeente)]
    public void What_one_step_put_out_and_a_later_one_took_back_has_not_changed(CutRule rule)
    {
        // Without a the cut lies at 25; with a new document of score 5 in its place at 16.25.
        var now = Strata(rule, without: Changing).Add("new", 2021, 5).Build();

        var steps = Steps(Strata(rule).Build(), now);

        Assert.Equal([true, true, false, false, false, false, true], steps.Select(step => step.State.Relevant(0).Contains(Bystander)));
        Assert.Empty(RelevanceChange.Of(steps, 1));
    }

    [Fact]
    public void A_verdict_turns_by_the_cut_of_one_year_and_names_what_moved_it()
    {
        var (old, now) = (Strata(CutRule.PerYear).Build(), After(CutRule.PerYear, Cause.Removed));

        var turned = Assert.Single(VerdictChange.Of(Steps(old, now), [new("GM0001")], now));

        Assert.Equal((Verdict.Evenveel, Verdict.Minder), (turned.Before, turned.After));
        Assert.Equal([Cause.Removed], turned.Causes);
    }

    private static IReadOnlyList<Change> Steps(Snapshot old, Snapshot now) => new ChangeChain(old, now, now.Documents).Steps();

    private static Snapshot After(CutRule rule, Cause cause) => cause switch
    {
        Cause.Removed => Strata(rule, without: Changing).Build(),
        Cause.Added => Strata(rule).Add("x", 2021, 50).Add("y", 2021, 60).Build(),
        Cause.Changed => Strata(rule, without: Changing).Add(Changing, 2021, "another text", 50).Build(),
        _ => Strata(rule, without: Changing).Add("a", 2021, 50).Build(),
    };

    /// <param name="of">Points by which the second stratum scores higher than the first.</param>
    private static SnapshotBuilder Strata(CutRule rule, double of = 0, DocumentId? without = null)
    {
        var builder = new SnapshotBuilder { Options = new() { BaseYears = [2020], Cut = rule } };
        foreach (var (i, id) in First.Index().Where(document => document.Item != without))
        {
            builder.Add(id, 2021, "text of " + id.Value.Split('/')[2], 10 * (i + 1));
        }

        foreach (var (i, id) in Second(rule).Index())
        {
            builder.Add(id, rule == CutRule.PerYear ? 2020 : 2021, "text", of + (10 * (i + 1)));
        }

        return builder;
    }

    private static IReadOnlyList<DocumentId> First { get; } = [.. "abcd".Select(letter => SnapshotBuilder.Id($"{letter}"))];

    private static IReadOnlyList<DocumentId> Second(CutRule rule) =>
        [.. "efgh".Select(letter => SnapshotBuilder.Id($"{letter}", rule == CutRule.PerYear ? "GM0001" : "GM0002"))];
}
