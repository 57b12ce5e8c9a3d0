using Steunpakket.Replay.Faults;
using Xunit;

namespace Steunpakket.Io.Tests.Replay;

public sealed class FaultPlanTests
{
    private static readonly FaultPlan Plan = new(7, 0.3);

    [Fact]
    public void The_same_addresses_fail_in_the_same_way_for_the_same_seed()
    {
        IEnumerable<Fault> Faults(FaultPlan plan) => Enumerable.Range(0, 500).SelectMany(i => Enumerable.Range(0, 3).Select(nth => plan.Transient($"/x/{i}", nth, document: false)));

        Assert.Equal(Faults(Plan), Faults(new FaultPlan(7, 0.3)));
        Assert.NotEqual(Faults(Plan), Faults(new FaultPlan(8, 0.3)));
    }

    [Fact]
    public void About_the_asked_share_fails_and_none_more_than_twice()
    {
        var first = Enumerable.Range(0, 10_000).Count(i => Plan.Transient($"/x/{i}", 0, document: true) != Fault.None);

        Assert.InRange(first, 2_800, 3_200);
        Assert.All(Enumerable.Range(0, 10_000), i => Assert.Equal(Fault.None, Plan.Transient($"/x/{i}", 2, document: true)));
        Assert.Contains(Enumerable.Range(0, 100), i => Plan.Transient($"/x/{i}", 1, document: true) != Fault.None);
    }

    [Fact]
    public void Whole_but_wrong_answers_are_for_APIs_only()
    {
        Fault[] Kinds(FaultPlan plan, bool document) => [.. Enumerable.Range(0, 5_000).Select(i => plan.Transient($"/x/{i}", 0, document)).Distinct()];

        Assert.Contains(Fault.HtmlPage, Kinds(Plan, document: false));
        Assert.DoesNotContain(Fault.HtmlPage, Kinds(Plan, document: true));
        Assert.DoesNotContain(Fault.HtmlPage, Kinds(Plan with { WrongAnswers = false }, document: false));
        Assert.DoesNotContain(Fault.Stall, Kinds(Plan, document: false));
        Assert.Contains(Fault.Stall, Kinds(Plan with { Stalls = true }, document: false));
    }

    [Fact]
    public void A_document_is_broken_for_good_or_not_at_all()
    {
        var broken = Enumerable.Range(0, 10_000).Select(i => Plan.Permanent($"notubiz/GM0001/{i}", pdf: true)).ToList();

        Assert.InRange(broken.Count(fault => fault != Fault.None), 600, 900);
        Assert.Contains(Fault.HtmlPage, broken);
        Assert.DoesNotContain(Fault.RedirectToPrivate, broken);
        Assert.Equal(broken, Enumerable.Range(0, 10_000).Select(i => Plan.Permanent($"notubiz/GM0001/{i}", pdf: true)));
    }

    [Fact]
    public void The_newest_order_that_still_holds_counts()
    {
        var rules = new FaultRules();
        var answer = Steunpakket.Replay.Serving.Answer.Json("x", new { });
        rules.Always("/a*c", Fault.Gone);
        rules.Times(2, "/abc", Fault.ServerError);

        Assert.Equal([Fault.ServerError, Fault.ServerError, Fault.Gone], Enumerable.Range(0, 3).Select(_ => rules.For("/abc?d", "", answer).Fault));
        Assert.Equal(Fault.None, rules.For("/ab", "", answer).Fault);
    }
}
