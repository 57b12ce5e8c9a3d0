using System.Diagnostics;
using System.Globalization;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Io.Tests.Stages.Fetch.Network;

public sealed class SizeTests(ITestOutputHelper output) : IDisposable
{
    private readonly NetworkRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_gemeente_with_a_hundred_thousand_documents_costs_time_in_proportion()
    {
        const int Documents = 100_000;
        for (var i = 0; i < Documents / 100; i++)
        {
            _run.Notubiz.Add($"m{i}", new DateOnly(2019, 1, 1).AddDays(i).ToString("O", CultureInfo.InvariantCulture), [.. Enumerable.Range(i * 100, 100).Select(id => $"{id}")]);
        }

        // Bytes cost what a disk costs; this is about what fetch remembers and lays out.
        foreach (var document in _run.Notubiz.Meetings.Values.SelectMany(meeting => meeting.Documents))
        {
            document.Refusal = Io.Sources.Refusal.Dropped("confidential");
        }

        var watch = Stopwatch.StartNew();
        await _run.FetchAsync();
        var first = watch.Elapsed;
        await _run.FetchAsync();

        output.WriteLine($"first {first}, second {watch.Elapsed - first}, {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB");
        Assert.Equal(Documents, _run.Ledger().Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(2));
    }
}
