using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Notubiz;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Notubiz;

public sealed class NotubizSourceTests
{
    [Fact]
    public void Windows_are_whole_quarters_each_for_meetings_and_for_registers()
    {
        var windows = NotubizWorld.Source().Windows(NotubizWorld.Account, new DateWindow(new DateOnly(2021, 3, 20), new DateOnly(2021, 5, 2))).ToList();

        Assert.Equal(
            [
                "GM0999 notubiz:77 meetings 2021-01-01..2021-03-31", "GM0999 notubiz:77 registers 2021-01-01..2021-03-31",
                "GM0999 notubiz:77 meetings 2021-04-01..2021-06-30", "GM0999 notubiz:77 registers 2021-04-01..2021-06-30",
            ],
            windows.Select(window => window.Key));
        Assert.All(windows, window => Assert.False(window.IsFeed));
    }

    [Fact]
    public void Without_registers_there_are_only_windows_of_meetings() => Assert.Equal(
        ["meetings"],
        NotubizWorld.Source(settings: new NotubizSettings { Registers = false }).Windows(NotubizWorld.Account, NotubizWorld.FirstQuarter).Select(window => window.Part));

    [Fact]
    public void An_account_that_was_not_used_in_the_period_has_no_windows() =>
        Assert.Empty(NotubizWorld.Source().Windows(NotubizWorld.Account with { Until = new DateOnly(2020, 12, 31) }, NotubizWorld.FirstQuarter));

    [Fact]
    public async Task Only_days_on_which_the_account_was_used_are_asked()
    {
        var api = new CannedApi().On("/events?", NotubizWorld.NoEvents);
        var account = NotubizWorld.Account with { From = new DateOnly(2021, 2, 1), Until = new DateOnly(2021, 3, 15) };

        await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings with { Account = account });

        Assert.Equal(
            ["/events?organisation_id=77&date_from=2021-02-01%2000%3A00%3A00&date_to=2021-03-15%2023%3A59%3A59&page=1&format=json&version=1.17.0"],
            api.AskedPaths);
    }

    [Fact]
    public async Task Every_question_names_format_and_version()
    {
        var api = NotubizWorld.Api();

        await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);
        await NotubizWorld.Source().AskAsync(api, NotubizWorld.Registers);

        Assert.All(api.AskedPaths, path => Assert.EndsWith("format=json&version=1.17.0", path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_base_address_with_a_path_is_kept_in_every_question()
    {
        var api = NotubizWorld.Api();
        var source = NotubizWorld.Source(settings: new NotubizSettings { BaseUrl = new Uri("http://127.0.0.1:8080/notubiz/") });

        await source.AskAsync(api, NotubizWorld.Meetings);
        await source.AskAsync(api, NotubizWorld.Registers);

        Assert.All(api.Asked, question => Assert.StartsWith("http://127.0.0.1:8080/notubiz/", question.Address.AbsoluteUri, StringComparison.Ordinal));
        Assert.Contains("/notubiz/modules/0/items/901?format=json&version=1.17.0", api.AskedPaths);
    }

    [Fact]
    public void Api_and_portals_share_one_budget()
    {
        var budgets = NotubizWorld.Source(settings: new NotubizSettings { RequestsPerMinute = 30, AtOnce = 2 }).Budgets([NotubizWorld.Account]);

        Assert.Equal(["api.notubiz.nl", "*.notubiz.nl", "*.raadsinformatie.nl"], budgets.Select(budget => budget.Host));
        Assert.All(budgets, budget => Assert.Equal(("notubiz", 30d, 2), (budget.Name, budget.PerMinute, budget.AtOnce)));
    }

    [Fact]
    public void The_catalog_makes_it() =>
        Assert.Equal("griffie", Assert.IsType<NotubizSource>(SupplierCatalog.Make(new NotubizSettings { Name = "griffie" }, _ => null)).Name);
}
