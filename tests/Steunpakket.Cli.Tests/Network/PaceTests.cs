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
        var gaps = times.Zip(times.Skip(1), (one, next) => (next - one).TotalMilliseconds).ToList();
        Assert.InRange(times.Count, 5, 18);

        // A late timer shortens the gap that follows; the sum it cannot shorten.
        Assert.True((times[^1] - times[0]).TotalSeconds >= (0.5 * gaps.Count) - 0.15, $"{times.Count} requests in {(times[^1] - times[0]).TotalSeconds:F2} s");
    }
}
