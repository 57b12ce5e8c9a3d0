using Steunpakket.Core.Documents;
using Steunpakket.Io.Running;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Group;

public sealed class GroupStageTests : IDisposable
{
    private const string Families = "families/*/*.parquet";
    private const string Result = " 321247 aangenomen aldus aangenomen in de openbare raadsvergadering van 8 juli 2021 door de griffier";

    private readonly TestRun _run = new();

    public GroupStageTests()
    {
        var motion = Words("motie", 80);
        _run.Add("a", "Katwijk", "2021-03-31", motion);
        _run.Add("b", "Katwijk", "2021-06-30", motion + Result);
        _run.Add("c", "Katwijk", "2021-06-30", Words("ander", 80));
        _run.Add("d", "Almere", "2021-06-01", motion);
        _run.Add("e", "Almere", "2021-06-01", motion);
        _run.Add("f", "Almere", "2021-06-01", "!failed corrupt");
        _run.Add("g", "Leiden", "", "kort");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Versions_are_a_family_over_quarters_and_never_over_gemeenten()
    {
        var report = await LastAsync();

        Assert.Equal(
            [
                "folder/GM0034/d|folder/GM0034/d|2|2|1", "folder/GM0034/e|folder/GM0034/d|2|2|1",
                "folder/GM0537/a|folder/GM0537/a|2|4|1", "folder/GM0537/b|folder/GM0537/a|2|4|0.84",
            ],
            _run.Rows(Families, "document_id, family_id, size, niveau, round(gelijkenis, 2)"));
        Assert.Equal((4 + 3, 6, 2, 4), (report.Made, (int)report.Outcomes["kept"], (int)report.Outcomes["families"], (int)report.Outcomes["members"]));
    }

    [Fact]
    public async Task Every_text_is_sketched_once_selected_or_not()
    {
        await LastAsync();

        Assert.Equal(
            ["folder/GM0034/d|80|", "folder/GM0034/e|80|", "folder/GM0537/a|80|", "folder/GM0537/b|95|aangenomen=2", "folder/GM0537/c|80|", "folder/GM0546/g|1|"],
            _run.Rows("sketches/*/*.parquet", "document_id, words, results"));
        Assert.Equal(["folder/GM0546/g"], _run.Rows("sketches/*/*.parquet", "CASE WHEN signature IS NULL THEN document_id END").Where(id => id.Length > 0));
    }

    [Fact]
    public async Task A_second_run_makes_nothing_and_any_number_of_threads_gives_the_same_bytes()
    {
        await LastAsync();
        var before = _run.Bytes();

        Assert.Empty(await _run.ChangedBy(() => _run.RunAsync("group")));
        Assert.Empty(_run.Plan("group"));

        foreach (var folder in new[] { "sketches", "families" })
        {
            Directory.Delete(_run.PathOf(folder), recursive: true);
        }

        _run.Threads = 1;
        await _run.RunAsync("group");
        Assert.Equal(before, _run.Bytes());
    }

    [Fact]
    public async Task Another_keyword_list_groups_nothing_again()
    {
        await LastAsync();
        _run.List("actielijn_1", "Sport", "Iets");

        Assert.Equal(["select"], Pipeline.Plan(_run.Context(), "select", "group").Select(work => work.Stage).Distinct());
    }

    [Fact]
    public async Task A_new_text_sketches_its_partition_and_groups_its_gemeente_only()
    {
        await LastAsync();
        _run.Add("h", "Katwijk", "2021-03-01", Words("nieuw", 70));
        await _run.RunUntilAsync("select");

        Assert.Equal(["GM0537 2021-Q1: input changed", "GM0537 families: input changed"], _run.Plan("group"));
        Assert.Equal(2, (await _run.RunAsync("group")).Made);
    }

    [Fact]
    public async Task A_plan_from_the_start_tells_what_a_run_would_make()
    {
        Assert.Equal([], _run.Plan("group"));
        await _run.RunUntilAsync("extract");

        Assert.Equal(
            ["GM0034 2021-Q2: new", "GM0537 2021-Q1: new", "GM0537 2021-Q2: new", "GM0546 undated: new", "GM0034 families: new", "GM0537 families: new", "GM0546 families: new"],
            _run.Plan("group"));
    }

    [Fact]
    public async Task What_is_gone_leaves_sketches_and_families()
    {
        await LastAsync();
        _run.Manifest.RemoveAll(row => row.Contains("Almere", StringComparison.Ordinal) || row.StartsWith("b,", StringComparison.Ordinal) || row.StartsWith("c,", StringComparison.Ordinal));
        await _run.RunUntilAsync("select");

        Assert.Equal(
            ["GM0034 2021-Q2: gone", "GM0537 2021-Q2: gone", "GM0034 families: gone", "GM0537 families: input changed"],
            _run.Plan("group"));
        await _run.RunAsync("group");

        Assert.Empty(_run.Rows(Families, "document_id"));
        Assert.False(File.Exists(_run.PathOf("families/gemeente=GM0034/undated.parquet")));
        Assert.Equal(["folder/GM0537/a", "folder/GM0546/g"], _run.Rows("sketches/*/*.parquet", "document_id"));
    }

    [Fact]
    public async Task A_run_that_was_cut_off_goes_on_with_what_is_missing()
    {
        await LastAsync();
        var before = _run.Bytes();
        File.Delete(_run.PathOf("sketches/gemeente=GM0537/2021-Q2.parquet"));
        File.Delete(_run.PathOf("families/gemeente=GM0537/undated.parquet"));
        await File.WriteAllTextAsync(_run.PathOf("families/gemeente=GM0034/undated.parquet"), "stuk");

        Assert.Equal(3, (await _run.RunAsync("group")).Made);
        Assert.Equal(before, _run.Bytes());
    }

    [Fact]
    public async Task The_scope_bounds_gemeenten_and_a_gemeente_is_grouped_whole()
    {
        await _run.RunUntilAsync("select");
        _run.Scope = new RunScope(new HashSet<GemeenteCode> { new("GM0537") }, Since: new DateOnly(2021, 4, 1));

        await _run.RunAsync("group");

        Assert.Equal(["folder/GM0537/b", "folder/GM0537/c"], _run.Rows("sketches/*/*.parquet", "document_id"));
        Assert.Equal(["gemeente=GM0537"], Directory.GetDirectories(_run.PathOf("families")).Select(Path.GetFileName));
        _run.Scope = RunScope.Everything;
        await _run.RunAsync("group");
        Assert.Equal(4, _run.Rows(Families, "document_id").Count);
    }

    [Fact]
    public async Task One_supplier_id_under_two_document_ids_is_one_document_but_one_page_of_addresses_is_not()
    {
        _run.Files.Write("docs/x.txt", Words("x", 60));
        _run.Files.Write("docs/y.txt", Words("y", 60));
        foreach (var (id, url) in new[] { ("x", "https://leiden.raadsinformatie.nl/document/15/1/een"), ("y", "https://leiden.raadsinformatie.nl/document/15/2/twee") })
        {
            _run.Manifest.Add($"{id},Leiden,Titel {id},2021-05-01,{url},{id}.txt,,Raad");
            _run.Manifest.Add($"{id}2,Leiden,Titel {id},2021-05-01,https://leiden.nl/stukken,{id}.txt,,Raad");
        }

        _run.Files.Write("docs/z.txt", Words("z", 60));
        _run.Manifest.Add("z,Leiden,Titel z,2021-05-01,https://leiden.nl/stukken,z.txt,,Raad");
        await LastAsync();

        Assert.Equal(
            ["folder/GM0546/x|1|4", "folder/GM0546/x2|2|4", "folder/GM0546/y|1|4", "folder/GM0546/y2|2|4"],
            _run.Rows("families/gemeente=GM0546/*.parquet", "document_id, niveau, size"));
    }

    private static string Words(string stem, int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => stem + (char)('a' + (i % 26)) + (char)('a' + (i / 26))));

    private async Task<StageReport> LastAsync()
    {
        await _run.RunUntilAsync("select");
        return await _run.RunAsync("group");
    }
}
