using Steunpakket.Replay.Faults;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>The commands that look at accounts, over a real network.</summary>
public sealed class SourcesTests : IAsyncLifetime
{
    private Country _country = null!;

    public async Task InitializeAsync()
    {
        // Check looks at the last year.
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var options = new NationOptions { DocumentsPerGemeente = 60, Since = new DateOnly(today.Year, today.Month, 1).AddMonths(-9), Until = new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1) };
        _country = await Country.StartAsync(4, options);
    }

    public async Task DisposeAsync() => await _country.DisposeAsync();

    [Fact]
    public async Task Check_reaches_every_account_of_a_healthy_nation()
    {
        var check = await _country.RunAsync("sources", "check");

        Assert.DoesNotContain("FAILS", check.Output, StringComparison.Ordinal);
        Assert.Equal(0, check.ExitCode);
        Assert.All((string[])["notubiz", "ibabs", "gemeenteoplossingen", "parlaeus", "ori", "openbesluitvorming"], source => Assert.Matches($@"(?m)^reachable +{source} ", check.Output));
    }

    [Fact]
    public async Task Check_ends_with_1_and_names_the_account_that_does_not_answer()
    {
        _country.Server.Faults.Always("/go/", Fault.NotFound);

        var check = await _country.RunAsync("sources", "check");

        Assert.Equal(1, check.ExitCode);
        Assert.Matches(@"(?m)^FAILS .* gemeenteoplossingen +GM0599 Rotterdam", check.Output);
        Assert.Matches(@"(?m)^reachable +notubiz ", check.Output);
    }

    [Fact]
    public async Task List_asks_nobody()
    {
        var list = await _country.RunAsync("sources", "list");

        Assert.Equal(0, list.ExitCode);
        Assert.Matches(@"(?m)^notubiz +GM0344 Utrecht +1000$", list.Output);
        Assert.Equal(0, _country.Server.Log.Total);
    }

    [Fact]
    public async Task Discover_finds_a_gemeente_that_the_table_does_not_know_the_supplier_of()
    {
        var table = _country.PathOf(Path.Combine("country", "gemeenten.csv"));
        await File.WriteAllTextAsync(table, (await File.ReadAllTextAsync(table)).Replace("notubiz:1000|ori:ori_utrecht", "", StringComparison.Ordinal));

        var discover = await _country.RunAsync("sources", "discover");

        Assert.Equal(0, discover.ExitCode);
        Assert.Contains("notubiz:1000", discover.Output, StringComparison.Ordinal);
    }
}
