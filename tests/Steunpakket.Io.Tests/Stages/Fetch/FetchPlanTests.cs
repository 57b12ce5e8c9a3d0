using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch;

public sealed class FetchPlanTests : IDisposable
{
    private readonly TestRun _run = new();

    public FetchPlanTests()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "een");
        _run.Add("b", "Katwijk", "2021-04-01", "twee");
        _run.Add("c", "Almere", "", "drie");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_plan_writes_nothing()
    {
        await _run.RunAsync("fetch");
        _run.Files.Write("docs/b.txt", "gewijzigd");

        Assert.Empty(await _run.ChangedBy(() => Task.FromResult(_run.Plan("fetch"))));
    }

    [Fact]
    public async Task A_plan_tells_what_a_run_then_makes_and_why()
    {
        Assert.Equal(["GM0034 undated: new", "GM0537 2021-Q1: new", "GM0537 2021-Q2: new"], _run.Plan("fetch"));
        Assert.Equal(3, (await _run.RunAsync("fetch")).Made);
        Assert.Empty(_run.Plan("fetch"));

        _run.Files.Write("docs/b.txt", "gewijzigd");
        _run.Manifest.RemoveAt(2);
        _run.Add("d", "Eemsdelta", "2021-07-01", "vier");
        var planned = _run.Plan("fetch");
        var changed = await _run.ChangedBy(() => _run.RunAsync("fetch"));

        Assert.Equal(["GM0537 2021-Q2: input changed", "GM1979 2021-Q3: new", "GM0034 undated: gone"], planned);
        Assert.Equal(
            ["documents/gemeente=GM0034/undated.parquet", "documents/gemeente=GM0537/2021-Q2.parquet", "documents/gemeente=GM1979/2021-Q3.parquet"],
            changed.Where(path => path.StartsWith("documents/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_forced_stage_plans_and_makes_every_partition_with_the_same_bytes()
    {
        await _run.RunAsync("fetch");
        var before = _run.Bytes();
        _run.Forced = ["fetch"];

        Assert.All(_run.Plan("fetch"), work => Assert.EndsWith(": forced", work, StringComparison.Ordinal));
        Assert.Equal(3, (await _run.RunAsync("fetch")).Made);
        Assert.Equal(before, _run.Bytes());
    }

    [Fact]
    public async Task A_missing_hash_cache_costs_reading_and_changes_nothing()
    {
        await _run.RunAsync("fetch");
        var before = _run.Bytes();
        Directory.Delete(_run.PathOf("file-hashes"), recursive: true);

        Assert.Equal(0, (await _run.RunAsync("fetch")).Made);
        Assert.Equal(before, _run.Bytes());
    }

    [Fact]
    public async Task A_corrupt_hash_cache_counts_as_missing()
    {
        await _run.RunAsync("fetch");
        var before = _run.Bytes();
        await File.WriteAllTextAsync(_run.PathOf("file-hashes/hashes.parquet"), "stuk");

        Assert.Equal(0, (await _run.RunAsync("fetch")).Made);
        Assert.Equal(before, _run.Bytes());
    }

    [Fact]
    public async Task With_the_cache_a_file_of_known_size_and_time_is_not_read_again()
    {
        await _run.RunAsync("fetch");
        var path = _run.Files.PathOf("docs/a.txt");
        var time = File.GetLastWriteTimeUtc(path);
        await File.WriteAllTextAsync(path, "EEN");
        File.SetLastWriteTimeUtc(path, time);

        Assert.Equal(0, (await _run.RunAsync("fetch")).Made);

        File.SetLastWriteTimeUtc(path, time.AddSeconds(1));
        Assert.Equal(1, (await _run.RunAsync("fetch")).Made);
    }

    [Fact]
    public async Task Hashes_of_an_interrupted_first_run_are_not_computed_again()
    {
        await _run.RunAsync("fetch");
        var before = _run.Bytes();
        File.Move(_run.PathOf("file-hashes/hashes.parquet"), _run.PathOf("file-hashes/part-1.parquet"));
        using var held = new FileStream(_run.Files.PathOf("docs/a.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(0, (await _run.RunAsync("fetch")).Made);
        Assert.Equal(before.Values.Order(StringComparer.Ordinal), _run.Bytes().Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_that_stays_unreadable_is_planned_no_more_than_it_is_made()
    {
        using var held = new FileStream(_run.Files.PathOf("docs/a.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        await _run.RunAsync("fetch");

        Assert.Empty(_run.Plan("fetch"));
        Assert.Equal(0, (await _run.RunAsync("fetch")).Made);
    }
}
