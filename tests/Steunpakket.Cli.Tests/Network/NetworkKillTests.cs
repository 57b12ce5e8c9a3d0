using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Steunpakket.Cli.Tests.Running;
using Steunpakket.Replay.Simulation;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>Kills the program without warning while it fetches.</summary>
[Collection("Kill")]
public sealed class NetworkKillTests(ITestOutputHelper output)
{
    private const int Kills = 10;

    // Four suppliers, eight requests at once at each.
    private const int MostUnderWay = 32;

    // Any seed will do; a failure prints where each kill fell.
    private readonly Random _random = new(20211130);

    [Fact]
    [Trait("Category", "Kill")]
    public async Task Killed_ten_times_it_ends_with_the_bytes_of_an_undisturbed_run_and_asks_again_only_for_what_was_under_way()
    {
        await using var country = (await Country.StartAsync(12, new NationOptions { DocumentsPerGemeente = 60, Since = new(2021, 1, 1) })).WithFaults();
        var clock = Stopwatch.StartNew();
        await RunToTheEndAsync(country, country.PathOf("undisturbed"));
        var whole = clock.Elapsed;
        var undisturbed = country.Server.Log.Total;
        var expected = FinalTables.Of(country.PathOf("undisturbed"));

        var kills = 0;
        for (var round = 0; kills < Kills; round++)
        {
            country.Server.Log.Reset();
            country.Server.Faults.Forget();
            var workspace = country.PathOf($"killed-{round}");
            var killedHere = 0;
            while (kills < Kills && await KillAsync(country, workspace, TimeSpan.FromMilliseconds(200) + (_random.NextDouble() * whole / 10)) is { } had)
            {
                (kills, killedHere) = (kills + 1, killedHere + 1);
                var before = country.Server.Log.DocumentsServed.ToDictionary();
                output.WriteLine($"round {round}, kill {kills}: {had.Count} documents had, {before.Count} sent, {country.Server.Log.Total} requests");
                Assert.InRange(before.Keys.Except(had).Count(), 0, MostUnderWay);
            }

            await RunToTheEndAsync(country, workspace);

            var again = country.Server.Log.DocumentsServed.Where(document => document.Value > 1).Sum(document => document.Value - 1);
            output.WriteLine($"round {round}: {again} sent again after {killedHere} kills; {country.Server.Log.Total} requests against {undisturbed}");
            Assert.InRange(again, 0, killedHere * MostUnderWay);
            Assert.InRange(country.Server.Log.Total, undisturbed, undisturbed + (killedHere * MostUnderWay));
            Assert.Equal(expected, FinalTables.Of(workspace));
            Assert.Empty(WorkspaceContent.Leftovers(workspace));
        }
    }

    private static async Task RunToTheEndAsync(Country country, string workspace)
    {
        var tables = new WorkspaceTables(workspace, country.PathOf("scratch"));
        for (var run = 0; run < 5; run++)
        {
            var result = await country.RunInAsync(workspace, "run");
            Assert.Equal(1, result.ExitCode);
            if (tables.Rows("SELECT 1 FROM windows WHERE outcome <> 'complete'").Count == 0)
            {
                return;
            }
        }

        Assert.Fail("After five runs a window is still unanswered.");
    }

    /// <returns>The documents that were had when it was killed; null when the run ended before.</returns>
    private static async Task<HashSet<string>?> KillAsync(Country country, string workspace, TimeSpan after)
    {
        var before = Had(country, workspace);
        using var process = country.BeginIn(workspace, "run");
        var reading = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await Task.WhenAny(Task.Delay(after), process.WaitForExitAsync());
        if (process.HasExited)
        {
            return null;
        }

        process.Kill();
        await process.WaitForExitAsync();
        await Task.WhenAll(reading.Item1, reading.Item2);
        var had = Had(country, workspace);
        Assert.Empty(before.Except(had));
        return had;
    }

    /// <summary>By a copy of fetch's memory, so that looking changes nothing.</summary>
    private static HashSet<string> Had(Country country, string workspace)
    {
        var copy = Directory.CreateDirectory(country.PathOf("look")).FullName;
        foreach (var file in Directory.Exists(workspace) ? Directory.GetFiles(workspace, "fetch.sqlite*") : [])
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)), overwrite: true);
        }

        var had = new HashSet<string>(StringComparer.Ordinal);
        if (File.Exists(Path.Combine(copy, "fetch.sqlite")))
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(copy, "fetch.sqlite")};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT document_id FROM download WHERE outcome = 'kept' UNION SELECT document_id FROM download WHERE outcome = 'failed'";
            try
            {
                using var rows = command.ExecuteReader();
                while (rows.Read())
                {
                    had.Add(rows.GetString(0));
                }
            }
            catch (SqliteException)
            {
                // Killed before it had made its tables.
            }
        }

        Directory.Delete(copy, recursive: true);
        return had;
    }
}
