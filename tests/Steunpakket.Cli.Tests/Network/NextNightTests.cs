using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>The night after: what the nation brought is fetched, and nothing else.</summary>
public sealed class NextNightTests : IAsyncLifetime
{
    private Country _country = null!;

    public async Task InitializeAsync()
    {
        _country = await Country.StartAsync(16, new NationOptions { DocumentsPerGemeente = 48, Since = new(2021, 1, 1), NightPercent = 60 });

        // The nation's newest month is long ago by now.
        _country.Change(settings => settings["fetch"]!["newestDays"] = 100_000);
    }

    public async Task DisposeAsync() => await _country.DisposeAsync();

    [Fact]
    public async Task Only_what_is_new_or_changed_is_downloaded_and_what_was_withdrawn_is_gone()
    {
        var first = await _country.RunAsync("run");
        var before = _country.Tables.Documents;
        _country.Server.Log.Reset();
        _country.Server.Night = 1;
        var (added, changed, withdrawn) = (Ids(NightChange.Added), Ids(NightChange.Changed), Ids(NightChange.Withdrawn));

        // Moments are kept in seconds: a document of the first run's last second would be told again.
        await Task.Delay(1100);
        var second = await _country.RunAsync("run");

        var (after, outcomes) = (_country.Tables.Documents, _country.Tables.Outcomes);
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.True(added.Count >= 5 && changed.Count >= 5 && withdrawn.Count >= 3, $"{added.Count}, {changed.Count}, {withdrawn.Count}: that proves little");
        Assert.Empty(added.Concat(changed).Except(_country.Server.Log.DocumentsAsked.Keys));
        Assert.Empty(_country.Server.Log.DocumentsAsked.Keys.Except(added).Except(changed).Except(Companions()));
        Assert.Equal([.. before.Keys.Except(withdrawn).Concat(added).Order(StringComparer.Ordinal)], after.Keys.Order(StringComparer.Ordinal));
        Assert.All(after, document => Assert.Equal(changed.Contains(document.Key) ? "2" : "1", document.Value.Version));
        Assert.All(withdrawn, id => Assert.Equal(["dropped withdrawn"], outcomes[id]));
        Assert.Equal(Told("new", added).Concat(Told("changed", changed)).Concat(Told("withdrawn", withdrawn)).Order(StringComparer.Ordinal), Digest());
    }

    private static IEnumerable<string> Told(string kind, IEnumerable<string> ids) => ids.Select(id => $"{kind} {id}");

    /// <summary>A register entry at iBabs has one moment of change for all its documents.</summary>
    private IEnumerable<string> Companions() => _country.Nation.Gemeenten.Where(gemeente => gemeente.Supplier == CouncilSupplier.Ibabs)
        .SelectMany(gemeente => _country.Server.Nation.Month(gemeente, _country.Nation.NewestMonth).Entries)
        .Where(entry => DateOnly.FromDateTime(entry.LastModified) > _country.Nation.Options.Until)
        .SelectMany(entry => entry.Documents.Select(document => document.Id.Value));

    private IEnumerable<string> Digest()
    {
        var file = Directory.GetFiles(Path.Combine(_country.Workspace, "runs"), "nieuw.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        return _country.Tables.Rows($"SELECT soort || ' ' || document_id FROM {Path.GetRelativePath(_country.Workspace, file)}").Select(row => row[0]).Order(StringComparer.Ordinal);
    }

    // Confidential ones are never had, so nothing becomes of them.
    private HashSet<string> Ids(NightChange change) =>
    [
        .. _country.Nation.Gemeenten.SelectMany(_country.Server.Nation.News).Where(news => news.Change == change)
            .Select(news => _country.Server.Nation.Document(news.Number) ?? _country.Nation.Document(news.Number)!)
            .Where(document => !document.Confidential).Select(document => document.Id.Value),
    ];
}
