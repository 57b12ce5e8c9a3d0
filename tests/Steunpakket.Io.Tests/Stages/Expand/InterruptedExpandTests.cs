using Steunpakket.Io.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand;

public sealed class InterruptedExpandTests : IDisposable
{
    private readonly ExpandRun _expand = new();

    public void Dispose() => _expand.Dispose();

    [Fact]
    public async Task Gone_on_with_after_being_cut_off_at_any_moment_it_ends_in_the_bytes_of_an_undisturbed_run()
    {
        var (undisturbed, tellings) = await UndisturbedAsync();
        foreach (var moment in Enumerable.Range(0, 14))
        {
            Directory.Delete(_expand.Run.PathOf("embedding"), recursive: true);
            Assert.True(await CutAsync(1 + (moment * (tellings - 1) / 14)));

            await _expand.ExpandAsync();

            Assert.Equal(undisturbed, _expand.Run.Bytes("embedding"));
        }
    }

    [Fact]
    public async Task What_was_trained_before_the_cut_is_not_trained_again()
    {
        var (_, tellings) = await UndisturbedAsync();
        Directory.Delete(_expand.Run.PathOf("embedding"), recursive: true);
        await CutAsync(tellings * 9 / 10);

        var (_, rest) = await CountedAsync();

        Assert.InRange(rest, 1, (tellings / 3) - 1);
    }

    [Fact]
    public async Task Cut_off_again_and_again_it_gets_there_too()
    {
        var (undisturbed, tellings) = await UndisturbedAsync();
        Directory.Delete(_expand.Run.PathOf("embedding"), recursive: true);
        var times = 0;
        while (await CutAsync(tellings / 4))
        {
            Assert.InRange(++times, 1, 10);
        }

        Assert.InRange(times, 3, 10);
        Assert.Equal(undisturbed, _expand.Run.Bytes("embedding"));
    }

    [Fact]
    public async Task A_broken_or_foreign_checkpoint_is_started_over()
    {
        var (undisturbed, tellings) = await UndisturbedAsync();
        var name = Path.Combine(Path.GetFileName(_expand.Folder), "model-1.checkpoint");
        foreach (var damage in new Func<byte[], byte[]>[] { bytes => bytes[..^1], bytes => [.. bytes[..100], 1, .. bytes[101..]], _ => [], bytes => [.. bytes, 0] })
        {
            Directory.Delete(_expand.Run.PathOf("embedding"), recursive: true);
            await CutAsync(tellings * 4 / 10);
            var path = Path.Combine(_expand.Run.PathOf("embedding"), name);
            await File.WriteAllBytesAsync(path, damage(await File.ReadAllBytesAsync(path)));

            await _expand.ExpandAsync();

            Assert.Equal(undisturbed, _expand.Run.Bytes("embedding"));
        }
    }

    /// <returns>The results, and how often a run tells how far it is.</returns>
    private async Task<(IReadOnlyDictionary<string, string> Bytes, int Tellings)> UndisturbedAsync()
    {
        _expand.Run.Threads = 1;
        await _expand.SelectAsync();
        return await CountedAsync();
    }

    private async Task<(IReadOnlyDictionary<string, string> Bytes, int Tellings)> CountedAsync()
    {
        using var never = new CancellationTokenSource();
        var progress = new CuttingProgress(never, int.MaxValue);
        _expand.Run.Also = context => context with { Progress = progress };
        await _expand.ExpandAsync();
        return (_expand.Run.Bytes("embedding"), progress.Told);
    }

    /// <summary>Cancels a run when it tells for the so many-th time how far it is.</summary>
    /// <returns>False when the run ended before.</returns>
    private async Task<bool> CutAsync(int tellings)
    {
        using var cut = new CancellationTokenSource();
        _expand.Run.Also = context => context with { Progress = new CuttingProgress(cut, tellings) };
        try
        {
            await _expand.ExpandAsync(cut.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        finally
        {
            _expand.Run.Also = context => context;
        }
    }

    private sealed class CuttingProgress(CancellationTokenSource cut, int tellings) : IRunProgress, IStageProgress
    {
        public int Told { get; private set; }

        public IStageProgress Start(string stage, long total, string unit) => this;

        public void Advance(long done)
        {
            if (++Told == tellings)
            {
                cut.Cancel();
            }
        }

        public void Grow(long more)
        {
        }

        public void Dispose()
        {
        }
    }
}
