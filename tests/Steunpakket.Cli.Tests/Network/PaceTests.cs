using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>The settings' pace as the server sees it.</summary>
public sealed class PaceTests
{
    [Fact]
    public async Task Two_requests_a_second_are_two_a_second_from_the_first_on()
    {
        await using var country = await Country.StartAsync(1, new NationOptions { DocumentsPerGemeente = 8, Since = new(2021, 12, 1) });
        country.ChangeSource("notubiz", source =>
        {
            source["requestsPerMinute"] = 120;
            source["registers"] = false;
        });

        await country.RunAsync("fetch", "--source", "notubiz");

        var times = country.Server.Log.Requests.Where(request => request.Area.StartsWith("notubiz", StringComparison.Ordinal)).Select(request => request.Time).Order().ToList();
        var gaps = times.Count - 1;
        Assert.InRange(times.Count, 5, 18);

        // On a busy machine the first request arrives late, which shortens the whole: half of it always stays, and without a pace all take a fraction of a
        // second. From one of the first half on the pace is the one that is set. That nothing comes in a burst is held with a clock that tests move.
        Assert.True((times[^1] - times[0]).TotalSeconds >= 0.25 * gaps, $"{times.Count} requests in {(times[^1] - times[0]).TotalSeconds:F2} s");
        Assert.Contains(times.Take(times.Count / 2).Index(), start => (times[^1] - start.Item).TotalSeconds >= (0.5 * (gaps - start.Index)) - 0.15);
    }
}
