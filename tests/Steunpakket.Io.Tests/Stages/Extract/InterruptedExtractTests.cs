using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Extract;

public sealed class InterruptedExtractTests : IDisposable
{
    private const int Documents = 40;

    private readonly TestRun _run = new();

    public InterruptedExtractTests()
    {
        for (var i = 0; i < Documents; i++)
        {
            _run.Add($"d{i:D2}", "Katwijk", "2021-03-31", i % 10 == 3 ? "!failed corrupt" : $"tekst {i}\fbladzijde 2");
        }
    }

    private string Parts => _run.PathOf("texts/gemeente=GM0537/2021-Q1.parquet.parts");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(Documents - 1)]
    public async Task What_a_cancelled_run_read_is_not_read_again_and_the_bytes_are_those_of_an_undisturbed_run(int cancelAfter)
    {
        var undisturbed = await UndisturbedAsync();
        await CancelledAsync(cancelAfter);
        var read = _run.Reader.Read();

        await _run.RunAsync("extract");

        var again = _run.Reader.Read();
        Assert.Equal(Documents, read.Union(again).Count());
        Assert.Empty(read.Intersect(again));
        Assert.Equal(undisturbed, _run.Bytes());
        Assert.False(Directory.Exists(Parts));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_again_and_again_gets_there_too()
    {
        var undisturbed = await UndisturbedAsync();
        for (var i = 0; i < 3; i++)
        {
            await CancelledAsync(7);
        }

        await _run.RunAsync("extract");

        Assert.Equal(Documents, _run.Reader.Read().Count);
        Assert.Equal(undisturbed, _run.Bytes());
    }

    [Fact]
    public async Task A_document_that_changed_since_is_read_again()
    {
        await CancelledAsync(20);
        _run.Reader.Read();
        _run.Files.Write("docs/d00.txt", "gewijzigd");
        await _run.RunAsync("fetch");

        await _run.RunAsync("extract");

        Assert.Contains("d00.txt", _run.Reader.Read());
        Assert.Equal(["gewijzigd"], _run.Rows("texts/*/*.parquet", "text", "text").Where(text => text.StartsWith('g')));
    }

    [Theory]
    [InlineData("*.texts.parquet")]
    [InlineData("*.outcomes.parquet")]
    public async Task A_broken_or_missing_half_of_a_part_costs_reading_and_nothing_else(string half)
    {
        var undisturbed = await UndisturbedAsync();
        await CancelledAsync(10);
        await CancelledAsync(10);
        var halves = Directory.GetFiles(Parts, half);
        File.Delete(halves[0]);
        await File.WriteAllTextAsync(halves[1], "stuk");

        await _run.RunAsync("extract");

        Assert.Equal(undisturbed, _run.Bytes());
    }

    [Fact]
    public async Task What_is_saved_now_and_then_survives_a_kill()
    {
        var undisturbed = await UndisturbedAsync();
        var clock = new SteppingClock();
        _run.Time = clock;
        _run.Reader.Before = (_, before) =>
        {
            clock.Step(TimeSpan.FromSeconds(3));
            // Readers run side by side, so that no one of them need be the thirtieth.
            if (before >= 30)
            {
                throw new InvalidOperationException("Als gedood.");
            }
        };
        await Assert.ThrowsAsync<InvalidOperationException>(() => _run.RunUntilAsync("extract"));
        _run.Reader.Before = (_, _) => { };
        _run.Reader.Read();

        await _run.RunAsync("extract");

        Assert.InRange(_run.Reader.Read().Count, 10, Documents - 15);
        Assert.Equal(undisturbed, _run.Bytes());
    }

    [Fact]
    public async Task A_forced_run_takes_nothing_over()
    {
        await CancelledAsync(10);
        _run.Reader.Read();
        _run.Forced = ["extract"];

        await _run.RunAsync("extract");

        Assert.Equal(Documents, _run.Reader.Read().Count);
    }

    private async Task<IReadOnlyDictionary<string, string>> UndisturbedAsync()
    {
        await _run.RunUntilAsync("extract");
        var bytes = _run.Bytes();
        Directory.Delete(_run.Config.Workspace, recursive: true);
        _run.Reader.Read();
        return bytes;
    }

    private async Task CancelledAsync(int after)
    {
        await _run.RunAsync("fetch");
        using var cancelling = new CancellationTokenSource();
        var begun = 0;
        _run.Reader.Before = (_, _) =>
        {
            if (Interlocked.Increment(ref begun) > after)
            {
                cancelling.Cancel();
            }
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _run.RunAsync("extract", cancelling.Token));
        _run.Reader.Before = (_, _) => { };
    }

    private sealed class SteppingClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Read(ref _now);

        public void Step(TimeSpan by) => Interlocked.Add(ref _now, by.Ticks);
    }
}
