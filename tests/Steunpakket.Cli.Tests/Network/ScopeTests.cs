using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>Who is asked, and who is not.</summary>
public sealed class ScopeTests : IAsyncLifetime
{
    private Country _country = null!;

    public async Task InitializeAsync() => _country = await Country.StartAsync(4, new NationOptions { DocumentsPerGemeente = 12, Since = new(2021, 10, 1) });

    public async Task DisposeAsync() => await _country.DisposeAsync();

    [Fact]
    public async Task Offline_nobody_is_asked_and_what_was_fetched_stays()
    {
        var nothing = await _country.RunAsync("run", "--offline");
        var asked = _country.Server.Log.Total;
        await _country.RunAsync("run");
        var before = FinalTables.Of(_country.Workspace);
        _country.Server.Log.Reset();
        var again = await _country.RunAsync("run", "--offline");

        Assert.Equal((0, 0, 0), (nothing.ExitCode, asked, again.ExitCode));
        Assert.Equal(0, _country.Server.Log.Total);
        Assert.Equal(before, FinalTables.Of(_country.Workspace));
    }

    [Fact]
    public async Task With_source_only_that_one_is_asked()
    {
        var run = await _country.RunAsync("fetch", "--source", "notubiz");

        Assert.Equal(0, run.ExitCode);
        Assert.All(_country.Server.Log.Requests, request => Assert.StartsWith("notubiz", request.Area, StringComparison.Ordinal));
        Assert.NotEmpty(_country.Tables.Documents);
        Assert.All(_country.Tables.Documents.Keys, id => Assert.StartsWith("notubiz/", id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_someone_to_write_to_it_asks_nobody_says_what_to_do_and_makes_nothing()
    {
        _country.Change(settings => settings["fetch"]!.AsObject().Remove("contact"));

        var run = await _country.RunAsync("run");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("fetch.contact", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Set it to an e-mail or web address", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, _country.Server.Log.Total);
        Assert.False(Directory.Exists(_country.Workspace));
    }

    [Fact]
    public async Task Every_request_says_who_asks()
    {
        await _country.RunAsync("fetch");

        Assert.All(_country.Server.Log.Requests, request => Assert.Matches("^Steunpakket/.*replay@example.org", request.UserAgent!));
    }
}
