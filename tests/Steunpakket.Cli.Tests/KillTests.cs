using System.Diagnostics;
using Steunpakket.Cli.Tests.Running;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Cli.Tests;

/// <summary>Kills the program without warning, again and again.</summary>
[Collection("Kill")]
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Kills = 60;

    // Any seed will do; a failure prints where each kill fell.
    private readonly Random _random = new(20211027);

    [Fact]
    [Trait("Category", "Kill")]
    public async Task Killed_at_random_moments_it_ends_with_the_bytes_of_an_undisturbed_run()
    {
        using var folder = new TemporaryFolder();
        var clock = Stopwatch.StartNew();
        await SteunpakketProgram.RunAsync(folder.Path, SampleRun.Arguments(folder["undisturbed"]));
        var whole = clock.Elapsed;
        var expected = WorkspaceContent.Of(folder["undisturbed"]);

        var kills = 0;
        for (var round = 0; kills < Kills; round++)
        {
            var workspace = folder[$"killed-{round}"];
            var before = kills;
            while (await KillAsync(workspace, _random.NextDouble() * whole))
            {
                kills++;
            }

            // The machine was busier when the undisturbed run was timed: the moments must fall within a run, or hardly any hits.
            whole = kills == before ? whole * 0.7 : whole;
            var final = await SteunpakketProgram.RunAsync(folder.Path, SampleRun.Arguments(workspace));
            output.WriteLine($"round {round}: {kills} kills so far; last run said {final.Errors}");
            Assert.Equal(1, final.ExitCode);
            Assert.Equal(expected, WorkspaceContent.Of(workspace));
            Assert.Empty(WorkspaceContent.Leftovers(workspace));
        }
    }

    [Fact]
    [Trait("Category", "Kill")]
    public async Task Interrupted_from_the_keyboard_it_says_130_and_goes_on_from_there()
    {
        using var folder = new TemporaryFolder();
        using var first = SteunpakketProgram.Start(folder.Path, SampleRun.Arguments(folder["workspace"]));

        // By what it says and not by the clock: extract, the longest stage, begins now.
        while (await first.StandardError.ReadLineAsync() is { } line && !line.StartsWith("fetch:", StringComparison.Ordinal))
        {
        }

        // The shell's own: a small machine has no program of that name.
        using (Process.Start("/bin/sh", ["-c", $"kill -INT {first.Id}"]))
        {
        }

        var interrupted = await SteunpakketProgram.FinishAsync(first);
        var second = await SteunpakketProgram.RunAsync(folder.Path, SampleRun.Arguments(folder["workspace"]));
        await SteunpakketProgram.RunAsync(folder.Path, SampleRun.Arguments(folder["undisturbed"]));

        Assert.Equal(130, interrupted.ExitCode);
        Assert.Equal(1, second.ExitCode);
        Assert.Equal(WorkspaceContent.Of(folder["undisturbed"]), WorkspaceContent.Of(folder["workspace"]));
    }

    /// <returns>False when the run ended before it could be killed.</returns>
    private static async Task<bool> KillAsync(string workspace, TimeSpan after)
    {
        using var process = SteunpakketProgram.Start(Path.GetTempPath(), SampleRun.Arguments(workspace));
        var reading = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await Task.WhenAny(Task.Delay(after), process.WaitForExitAsync());
        if (process.HasExited)
        {
            return false;
        }

        process.Kill();
        await process.WaitForExitAsync();
        await Task.WhenAll(reading.Item1, reading.Item2);
        return true;
    }
}
