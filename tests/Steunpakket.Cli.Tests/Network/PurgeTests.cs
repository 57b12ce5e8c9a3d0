using System.Net;
using System.Text.RegularExpressions;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>One document taken out by hand.</summary>
public sealed class PurgeTests
{
    [Fact]
    public async Task Nothing_of_it_is_left_anywhere_and_no_run_brings_it_back()
    {
        await using var country = await Country.StartAsync(4, new NationOptions { DocumentsPerGemeente = 24, Since = new(2021, 1, 1), PdfPercent = 0 });
        country.Change(settings => settings["fetch"]!["newestDays"] = 100_000);
        await country.RunAsync("run");
        var hits = country.Tables.Rows("SELECT document_id FROM out/hits.csv").Select(row => row[0]).ToHashSet();
        var document = country.Documents().First(document => document.InOri && document.TextAtAggregators && document.Format == DocumentFormat.Text && hits.Contains(document.Id.Value));
        var (id, traces) = (document.Id.Value, Traces(document));
        Assert.All(traces, trace => Assert.Contains(country.Tables.Everything(), file => file.Text.Contains(trace, StringComparison.Ordinal)));

        var purge = await country.RunAsync("purge", id);
        AssertGone(country, id, traces);
        country.Server.Log.Reset();
        var again = await country.RunAsync("run");
        var forced = await country.RunAsync("run", "--force", "fetch");

        Assert.Equal((0, 0, 0), (purge.ExitCode, again.ExitCode, forced.ExitCode));
        AssertGone(country, id, traces);
        Assert.DoesNotContain(id, country.Server.Log.DocumentsAsked.Keys);
        Assert.Equal(["dropped purged"], country.Tables.Outcomes[id]);
    }

    private static void AssertGone(Country country, string id, List<string> traces)
    {
        foreach (var (file, text) in country.Tables.Everything())
        {
            Assert.All(traces, trace => Assert.False(text.Contains(trace, StringComparison.Ordinal), $"{file} holds '{trace}'"));

            // The id stands in the ledger, in fetch's memory and in the news of that day, and nowhere else.
            Assert.True(
                !text.Contains(id, StringComparison.Ordinal) || Regex.IsMatch(file, @"^(outcomes/fetch/|fetch\.sqlite|runs/)"), $"{file} holds the id");
        }
    }

    /// <returns>Its title and its longest line as tables have it, and the line as its bytes have it.</returns>
    private static List<string> Traces(NationDocument document) =>
    [
        WebUtility.HtmlDecode(document.Title).Trim(),
        System.Text.Encoding.UTF8.GetString(document.Body()).Split('\n').MaxBy(line => line.Length)!,
    ];
}
