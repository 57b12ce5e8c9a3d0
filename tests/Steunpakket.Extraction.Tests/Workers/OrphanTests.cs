using System.Diagnostics;
using Xunit;

namespace Steunpakket.Extraction.Tests.Workers;

/// <summary>No worker outlives the program that started it, however that one ends and whatever the worker does.</summary>
[Collection(nameof(OneByOne))]
public sealed class OrphanTests
{
    [Theory]
    [InlineData("hang")]
    [InlineData("wait")]
    [InlineData("allocate")]
    [InlineData("pages 2000000000")]
    public async Task Killing_the_program_ends_a_busy_worker(string order)
    {
        using var folder = new TestFolder();
        using var parent = Parent(folder.Write("document", order));
        await parent.StandardOutput.ReadLineAsync();
        var worker = Assert.Single(Children(parent.Id));
        await Task.Delay(300);

        parent.Kill();

        await GoneAsync(worker);
    }

    private static Process Parent(string document)
    {
        var start = new ProcessStartInfo(WorkerRig.Program.Path, ["parent", WorkerRig.Program.Path, document]) { RedirectStandardOutput = true };
        start.Environment.TryAdd("DOTNET_ROOT", Path.GetFullPath("../../..", System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory()));
        return Process.Start(start)!;
    }

    private static async Task GoneAsync(int process)
    {
        var watch = Stopwatch.StartNew();
        while (Stat(process) is { State: not "Z" })
        {
            Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
            await Task.Delay(50);
        }
    }

    private static int[] Children(int parent) =>
        [.. Process.GetProcesses().Select(process => process.Id).Where(id => Stat(id)?.Parent == parent)];

    private static (string State, int Parent)? Stat(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (fields[0], int.Parse(fields[1]));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
