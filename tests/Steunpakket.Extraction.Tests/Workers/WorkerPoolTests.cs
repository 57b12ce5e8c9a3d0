using System.Diagnostics;
using System.Globalization;
using Steunpakket.Core.Running;
using Steunpakket.Extraction.Workers;
using Xunit;

namespace Steunpakket.Extraction.Tests.Workers;

/// <summary>What a parser can do to us from inside a worker.</summary>
[Collection(nameof(OneByOne))]
public sealed class WorkerPoolTests
{
    private const string Header = "00000000"; // of a frame: four bytes of its number
    private static readonly ExtractOptions Tight = new()
    {
        MaxTextMegabytes = 1,
        Workers = new() { TimeoutSeconds = 1, KillSeconds = 3, HeapMegabytes = 128, RecycleMegabytes = 200, StackMegabytes = 1 },
    };

    [Fact]
    public async Task Pages_arrive_whole_in_order_and_with_their_pictures()
    {
        using var rig = new WorkerRig();
        var large = new string('é', 3_000_000);

        var result = await rig.Extractor.ExtractAsync(rig.Document("page een", "page", $"page {large}"), CancellationToken.None);

        var raw = Assert.IsType<ExtractionResult<RawPages>.Read>(result).Item;
        Assert.Equal([new RawPage("een", 0.5, 3), new RawPage("", 0.5, 3), new RawPage(large, 0.5, 3)], raw.Pages);
        Assert.Equal(new ExtractionEngine("obedient", "1"), raw.Engine);
    }

    [Fact]
    public async Task One_worker_reads_document_after_document()
    {
        using var rig = new WorkerRig();

        var first = await rig.ReadAsync("process");
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal([$"{i}"], await rig.ReadAsync($"page {i}"));
        }

        Assert.Equal(first, await rig.ReadAsync("process"));
        Assert.NotEqual([Environment.ProcessId.ToString(CultureInfo.InvariantCulture)], first);
    }

    [Theory]
    [InlineData("refuse met wachtwoord", "encrypted: met wachtwoord")]
    [InlineData("throw onzin", "corrupt: InvalidDataException")]
    [InlineData("wait", "timeout: not read within 1 s")]
    [InlineData("pages 100000", "too_large: more than 1 MiB of text")]
    public async Task A_document_that_cannot_be_read_leaves_the_worker_alive(string order, string expected)
    {
        using var rig = new WorkerRig(Tight);
        var worker = await rig.ReadAsync("process");

        Assert.Equal([expected], await rig.ReadAsync(order));

        Assert.Equal(worker, await rig.ReadAsync("process"));
    }

    [Fact]
    public async Task Memory_has_an_end_and_running_into_it_costs_one_document()
    {
        using var rig = new WorkerRig(Tight);

        Assert.Equal(["too_large: no memory left for it"], await rig.ReadAsync("allocate"));
        Assert.Equal(["daarna"], await rig.ReadAsync("page daarna"));
    }

    [Theory]
    [InlineData("hang", "timeout: not read within 3 s, and killed")]
    [InlineData("overflow", "corrupt: the parser crashed with signal 6")]
    [InlineData("exit 3", "corrupt: the parser ended with exit code 3")]
    [InlineData("exit 0", "corrupt: the parser ended with exit code 0")]
    [InlineData("print hallo, hier staat iets", "corrupt: the parser sent a frame of kind 104 and 1768431660 bytes")]
    [InlineData("raw 04" + Header + "FFFFFF7F", "corrupt: the parser sent a frame of kind 4 and 2147483647 bytes")]
    [InlineData("raw 04" + Header + "FFFFFFFF", "corrupt: the parser sent a frame of kind 4 and -1 bytes")]
    [InlineData("raw 04" + Header + "00000000", "corrupt: the parser sent an answer about another document")]
    [InlineData("raw 040200000000000000", "corrupt: the parser sent a page without its pictures")]
    [InlineData("raw 050200000000000000", "corrupt: the parser sent a End of 0 bytes")]
    [InlineData("raw 06020000000900000000000000000000007F", "corrupt: the parser sent a NotRead of 9 bytes")]
    [InlineData("raw 0402000000FF00000001\nexit 7", "corrupt: the parser ended with exit code 7")]
    [InlineData("raw 0402000000FFFF000001\nhang", "timeout: not read within 3 s, and killed")]
    public async Task Every_misbehaviour_costs_one_document_and_its_worker(string orders, string expected)
    {
        using var rig = new WorkerRig(Tight);
        var worker = await rig.ReadAsync("process");

        Assert.Equal([expected], await rig.ReadAsync(orders));

        Assert.NotEqual(worker, await rig.ReadAsync("process"));
        Assert.Equal(1, rig.Running);
    }

    [Fact]
    public async Task A_flood_of_pages_beyond_the_limit_ends_the_worker()
    {
        using var rig = new WorkerRig(Tight);
        await rig.ReadAsync("page eerst");
        var page = "040200000004000400" + "00000000" + string.Concat(Enumerable.Repeat("61", 256 * 1024));

        var result = await rig.ReadAsync([.. Enumerable.Repeat($"raw {page}", 5)]);

        Assert.Equal(["too_large: more than 1 MiB of text"], result);
        Assert.Equal(0, rig.Running);
    }

    [Fact]
    public async Task A_document_that_killed_a_worker_is_not_given_to_one_again()
    {
        using var rig = new WorkerRig(Tight);
        await rig.ReadAsync("exit 3");

        var watch = Stopwatch.StartNew();
        Assert.Equal(["corrupt: the parser ended with exit code 3 (noted earlier)"], await rig.ReadAsync("exit 3"));

        Assert.Equal(0, rig.Running);
        Assert.Equal(["corrupt: the parser ended with exit code 4"], await rig.ReadAsync("exit 4"));
    }

    [Fact]
    public async Task Another_version_of_the_engine_gets_another_try()
    {
        using var rig = new WorkerRig(Tight);
        await rig.ReadAsync("exit 3");
        using var pool = new WorkerPool(WorkerRig.Program, Tight, 1);
        var newer = new WorkerExtractor(pool, rig.Poison, new WorkerEngine(["text"], new ExtractionEngine("obedient", "2")));

        var result = await newer.ExtractAsync(rig.Document("exit 3"), CancellationToken.None);

        Assert.Equal("the parser ended with exit code 3", Assert.IsType<ExtractionResult<RawPages>.NotRead>(result).Detail);
    }

    [Fact]
    public async Task A_worker_that_someone_else_killed_is_replaced_and_no_document_blamed()
    {
        using var rig = new WorkerRig();
        var document = rig.Document("process");
        var worker = int.Parse((await rig.ReadAsync("process"))[0], CultureInfo.InvariantCulture);
        using (var process = Process.GetProcessById(worker))
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        var result = await rig.Extractor.ExtractAsync(document, CancellationToken.None);

        Assert.NotEqual($"{worker}", Assert.Single(Assert.IsType<ExtractionResult<RawPages>.Read>(result).Item.Pages).Text);
        Assert.Empty(rig.Poison.OfLength(new FileInfo(document).Length));
    }

    [Fact]
    public async Task A_worker_that_holds_too_much_memory_is_replaced_after_its_document()
    {
        using var rig = new WorkerRig(Tight with { Workers = Tight.Workers with { HeapMegabytes = 1024 } });
        var worker = await rig.ReadAsync("process");

        Assert.Equal(["gelezen"], await rig.ReadAsync("keep 300", "page gelezen"));

        Assert.Equal(0, rig.Running);
        Assert.NotEqual(worker, await rig.ReadAsync("process"));
    }

    [Fact]
    public async Task There_are_no_more_workers_than_asked_for_and_they_work_at_the_same_time()
    {
        using var rig = new WorkerRig(size: 2);

        var processes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => rig.ReadAsync("process")));

        Assert.InRange(processes.Select(pages => pages[0]).Distinct().Count(), 1, 2);
        Assert.InRange(rig.Running, 1, 2);
    }

    [Fact]
    public async Task Cancelling_ends_the_worker_and_blames_nobody()
    {
        using var rig = new WorkerRig();
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var document = rig.Document("hang");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await rig.Extractor.ExtractAsync(document, source.Token));

        Assert.Equal(0, rig.Running);
        Assert.Empty(rig.Poison.OfLength(new FileInfo(document).Length));
    }

    [Fact]
    public async Task A_worker_knows_no_secret_of_the_program()
    {
        Environment.SetEnvironmentVariable("PARLAEUS_RID_GM9999", "geheim");
        using var rig = new WorkerRig();

        var names = Assert.Single(await rig.ReadAsync("environment"));

        Assert.Contains("DOTNET_GCHeapHardLimit", names, StringComparison.Ordinal);
        Assert.DoesNotContain("PARLAEUS", names, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_deaths_leave_no_process_no_descriptor_and_no_file()
    {
        using var rig = new WorkerRig(Tight);
        await rig.ReadAsync("exit 1");
        await rig.ReadAsync("page x");
        var (descriptors, files) = (Directory.GetFiles("/proc/self/fd").Length, Directory.GetFileSystemEntries(Path.GetTempPath(), "*dotnet*").Length);

        for (var i = 0; i < 20; i++)
        {
            await rig.ReadAsync($"exit {1 + i}", $"{i}");
        }

        Assert.Equal(0, rig.Running);
        Assert.InRange(Directory.GetFiles("/proc/self/fd").Length, 0, descriptors + 5);
        Assert.InRange(Directory.GetFileSystemEntries(Path.GetTempPath(), "*dotnet*").Length, 0, files + 5);
    }

    [Fact]
    public async Task A_program_that_is_no_worker_is_no_documents_fault()
    {
        using var folder = new TestFolder();
        foreach (var program in new[] { Path.Combine(folder.Path, "absent"), folder.WriteScript("stil", "exit 0"), folder.WriteScript("ander", "echo hallo wereld; sleep 100") })
        {
            using var pool = new WorkerPool(new WorkerProgram(program), new ExtractOptions(), 1);
            await Assert.ThrowsAsync<SettingsException>(async () => await pool.ReadAsync("text", folder.Path, CancellationToken.None));
            Assert.Equal(0, pool.Running);
        }
    }
}
