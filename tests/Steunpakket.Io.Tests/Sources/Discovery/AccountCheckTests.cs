using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources.Discovery;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Discovery;

public sealed class AccountCheckTests
{
    private static readonly NotubizSettings Settings = new() { Name = "nb", WarnAfterDays = 100, FailAfterDays = 300 };

    [Theory]
    [InlineData("notubiz:1", 100, AccountState.Reachable, false)]
    [InlineData("notubiz:1", 101, AccountState.Stale, false)]
    [InlineData("notubiz:1", 300, AccountState.Stale, false)]
    [InlineData("notubiz:1", 301, AccountState.Stale, true)]
    [InlineData("notubiz:1?", 301, AccountState.Stale, false)]
    [InlineData("notubiz:1@..2020-12-31", 3000, AccountState.Reachable, false)]
    [InlineData("notubiz:1@..2030-12-31", 301, AccountState.Stale, true)]
    public void An_account_is_stale_by_its_newest_day_while_it_is_used(string account, int days, AccountState state, bool failure)
    {
        var judged = Judge(account, ProbeAnswer.Reachable() with { Newest = Probing.Today.AddDays(-days) });

        Assert.Equal((state, failure, "nb"), (judged.State, judged.IsFailure, judged.Source));
    }

    [Fact]
    public void Without_a_newest_day_nothing_is_stale()
    {
        var judged = Judge("notubiz:1", ProbeAnswer.Reachable());

        Assert.Equal((AccountState.Reachable, false, null), (judged.State, judged.IsFailure, judged.Newest));
    }

    [Theory]
    [InlineData("notubiz:1", true)]
    [InlineData("notubiz:1@..2020-12-31", true)]
    [InlineData("notubiz:1?", false)]
    public void Empty_and_refused_are_failures_unless_the_account_is_a_guess(string account, bool failure)
    {
        Assert.Equal(failure, Judge(account, ProbeAnswer.Empty("no_events", "")).IsFailure);
        Assert.Equal(failure, Judge(account, ProbeAnswer.Refused("http_404", "")).IsFailure);
    }

    [Fact]
    public void Only_meeting_types_that_the_filter_lets_through_are_looked_at()
    {
        var types = ProbeAnswer.Reachable() with { MeetingTypes = ["Raad Druten", "Raad Wijchen"] };

        Assert.Empty(Judge("notubiz:1[[Dd]ruten]", types, "Druten").Suspect);
        Assert.Equal(["Raad Wijchen"], Judge("notubiz:1", types, "Druten").Suspect);
    }

    [Fact]
    public void A_filter_that_lets_nothing_through_is_as_good_as_empty()
    {
        var judged = Judge("notubiz:1[[Bb]euningen]", ProbeAnswer.Reachable() with { MeetingTypes = ["Raad", "Commissie"] });

        Assert.Equal((AccountState.Empty, "filter"), (judged.State, judged.Reason));
    }

    [Fact]
    public async Task Every_account_of_the_source_has_its_line_also_when_no_answer_came()
    {
        var api = new CannedApi()
            .On("organisation_id=1&", """{"events":[{"plannings":[{"start_date":"2026-08-30 20:00:00"}]}]}""")
            .Fails("organisation_id=2&", "blocked")
            .On("organisation_id=3&", "<html>");
        var check = new AccountCheck(Settings, ProbeCatalog.Make(Settings, _ => null), new ForeignNames(Probing.Shipped), Probing.Today);

        var found = await check.RunAsync([Probing.Gemeente("Tiel", "notubiz:1", "ibabs:tiel"), Probing.Gemeente("Weert", "notubiz:2", "notubiz:3")], api, CancellationToken.None);

        Assert.Equal(
            [("Tiel", "1", AccountState.Reachable, ""), ("Weert", "2", AccountState.Refused, "blocked"), ("Weert", "3", AccountState.Refused, "changed_shape")],
            found.Select(one => (one.Gemeente, one.Account.Id, one.State, one.Reason)));
    }

    [Fact]
    public void Every_kind_of_source_has_a_probe()
    {
        var kinds = typeof(ApiSourceSettings).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ApiSourceSettings)) && !type.IsAbstract).ToList();

        Assert.Equal(6, kinds.Count);
        Assert.All(kinds, kind => Assert.NotNull(ProbeCatalog.Make((ApiSourceSettings)Activator.CreateInstance(kind)!, _ => null)));
    }

    private static CheckedAccount Judge(string account, ProbeAnswer answer, string gemeente = "Tiel") =>
        new AccountCheck(Settings, new NotubizProbe(Settings), new ForeignNames(Probing.Shipped), Probing.Today)
            .Judge(Probing.Gemeente(gemeente), Probing.Account(account), answer);
}
