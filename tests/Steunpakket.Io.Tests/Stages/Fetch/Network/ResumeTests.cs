using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Network;

public sealed class ResumeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(20)]
    [InlineData(31)]
    [InlineData(45)]
    public async Task A_run_that_is_cut_off_again_and_again_ends_the_same_and_asks_nothing_twice(int every)
    {
        using var undisturbed = Filled();
        var (questions, downloads) = await undisturbed.CostAsync();
        using var run = Filled();
        var cuts = 0;
        while (true)
        {
            using var cut = new CancellationTokenSource();
            var asked = 0;
            run.Door.Before = _ =>
            {
                if (Interlocked.Increment(ref asked) > every)
                {
                    cut.Cancel();
                    throw new OperationCanceledException(cut.Token);
                }
            };
            try
            {
                await run.FetchAsync(cut.Token);
                break;
            }
            catch (OperationCanceledException)
            {
                cuts++;
            }
        }

        Assert.InRange(cuts, 1, 200);
        Assert.Equal(run.Door.Questions.Distinct().Count(), run.Door.Questions.Count);
        Assert.Equal(run.Door.Downloads.Distinct().Count(), run.Door.Downloads.Count);
        Assert.Equal((questions, downloads), (run.Door.Questions.Count, run.Door.Downloads.Count));
        Assert.Equal(undisturbed.Test.Bytes("documents"), run.Test.Bytes("documents"));
        Assert.Equal(undisturbed.Test.Bytes("meetings"), run.Test.Bytes("meetings"));
        Assert.Equal(undisturbed.Test.Bytes("outcomes"), run.Test.Bytes("outcomes"));
        Assert.Equal(undisturbed.Test.Bytes("windows"), run.Test.Bytes("windows"));
    }

    private static NetworkRun Filled()
    {
        var run = new NetworkRun();
        for (var month = 1; month <= 9; month++)
        {
            run.Notubiz.Add($"m{month}", $"2021-0{month}-12", $"{month}0", $"{month}1", $"{month}2");
        }

        return run;
    }
}
