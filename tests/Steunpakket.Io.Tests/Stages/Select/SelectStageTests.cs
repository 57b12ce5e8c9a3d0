using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Select;

public sealed class SelectStageTests : IDisposable
{
    private const string AllHits = "hits/*/*/*.parquet";
    private const string AllOutcomes = "outcomes/select/*/*.parquet";

    private readonly TestRun _run = new();

    public SelectStageTests()
    {
        _run.Files.Write("lijsten/covid.csv", "term,herkomst\ncorona*,test\n");
        _run.Files.Write("lijsten/uitbreiding.csv", "term,actielijn,status\nvoetbal,actielijn_1,accepted\nhockey,actielijn_1,undecided\n");
        _run.Add("a", "Katwijk", "2021-03-31", "sport en jeugd\fnog eens sport, sport");
        _run.Add("b", "Katwijk", "2021-03-31", "voetbal in corona tijd");
        _run.Add("c", "Katwijk", "2021-03-31", "sport, voetbal, hockey en corona");
        _run.Add("d", "Almere", "2021-06-01", "niets");
        _run.Add("e", "Almere", "2021-06-01", "!failed corrupt");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_document_is_kept_when_a_keyword_occurs_and_only_then()
    {
        var report = await LastAsync("select");

        Assert.Equal(
            ["folder/GM0034/d|dropped|no_keyword", "folder/GM0537/a|kept|", "folder/GM0537/b|dropped|no_keyword", "folder/GM0537/c|kept|"],
            _run.Rows(AllOutcomes, "document_id, outcome, reason"));
        Assert.Equal(["folder/GM0537/a", "folder/GM0537/c"], _run.Rows(AllHits, "DISTINCT document_id"));
        Assert.Equal((2, 2), ((int)report.Outcomes["kept"], (int)report.Outcomes["dropped.no_keyword"]));
    }

    [Fact]
    public async Task A_damaged_table_is_named_with_what_to_do()
    {
        await LastAsync("select");
        var texts = _run.PathOf("texts/gemeente=GM0537/2021-Q1.parquet");
        var bytes = await File.ReadAllBytesAsync(texts);
        bytes.AsSpan(4, 40).Fill(0xFF);
        await File.WriteAllBytesAsync(texts, bytes);
        _run.Forced = ["select"];

        var wrong = await Assert.ThrowsAsync<DuckDbException>(() => _run.RunAsync("select"));

        Assert.StartsWith("select, GM0537 2021-Q1: ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("run --force extract", wrong.Message.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_term_is_counted_by_page_and_kind()
    {
        await LastAsync("select");

        Assert.Equal(
            [
                "folder/GM0537/a|keyword|jeugd|1|1", "folder/GM0537/a|keyword|sport|1|1", "folder/GM0537/a|keyword|sport|2|2",
                "folder/GM0537/c|covid|corona*|1|1", "folder/GM0537/c|expansion|voetbal|1|1", "folder/GM0537/c|keyword|sport|1|1",
            ],
            _run.Rows(AllHits, "* EXCLUDE (filename)"));
    }

    [Fact]
    public async Task A_second_run_makes_nothing()
    {
        await LastAsync("select");

        Assert.Empty(await _run.ChangedBy(() => _run.RunAsync("select")));
        Assert.Empty(_run.Plan("select"));
    }

    [Fact]
    public async Task An_edited_keyword_list_selects_again_and_extracts_nothing()
    {
        await LastAsync("select");
        _run.Reader.Read();
        _run.List("actielijn_1", "Sport", "Niets");

        var made = await _run.RunUntilAsync("select");

        Assert.Equal([0, 0, 0, 2], made);
        Assert.Empty(_run.Reader.Read());
        Assert.Equal(["kept", "kept", "kept"], _run.Rows(AllOutcomes, "outcome").Where(word => word == "kept"));
    }

    [Fact]
    public async Task An_edited_review_changes_hits_of_context_words_and_no_other()
    {
        await LastAsync("select");
        var before = Hits();
        Directory.Delete(_run.PathOf("hits"), recursive: true);
        _run.Files.Write("lijsten/uitbreiding.csv", "term,actielijn,status\nvoetbal,actielijn_1,rejected\nhockey,actielijn_1,accepted\n");

        Assert.Equal([0, 0, 0, 2], await _run.RunUntilAsync("select"));

        var after = Hits();
        Assert.Equal(before.Where(IsNoExpansion), after.Where(IsNoExpansion));
        Assert.Equal(["folder/GM0537/c|expansion|hockey|1|1"], after.Except(before));
    }

    [Fact]
    public async Task The_settings_of_matching_give_hits_of_their_own()
    {
        await LastAsync("select");
        _run.Config = _run.Config with { Match = new MatchSettings { HyphenIsLetter = true } };

        Assert.Equal(["GM0034 2021-Q2: option changed", "GM0537 2021-Q1: option changed"], _run.Plan("select"));
        await _run.RunAsync("select");

        Assert.Equal(2, Directory.GetDirectories(_run.PathOf("hits")).Length);
    }

    [Fact]
    public async Task A_document_that_a_forced_run_read_at_the_second_try_is_selected()
    {
        _run.Add("f", "Almere", "2021-06-01", "sport");
        var slow = true;
        _run.Reader.Outcome = file => slow && file == "f.txt" ? "!failed timeout" : null;
        await LastAsync("select");
        slow = false;
        _run.Forced = ["extract"];
        await _run.RunAsync("extract");

        Assert.Equal(["GM0034 2021-Q2: input changed"], _run.Plan("select"));
        await _run.RunAsync("select");

        Assert.Contains("folder/GM0034/f|kept", _run.Rows(AllOutcomes, "document_id, outcome"));
    }

    [Fact]
    public async Task Bytes_do_not_depend_on_threads()
    {
        await LastAsync("select");
        var before = _run.Bytes();
        Directory.Delete(_run.Config.Workspace, recursive: true);
        _run.Threads = 1;

        await LastAsync("select");

        Assert.Equal(before, _run.Bytes());
    }

    [Fact]
    public async Task A_plan_of_all_stages_names_the_partitions_that_a_run_then_makes()
    {
        _run.Add("oud", "Leiden", "2018-01-01", "voor de periode");
        var planned = Plan();
        Assert.Equal(["GM0034 2021-Q2: new", "GM0537 2021-Q1: new", "GM0546 2018-Q1: new"], planned["fetch"]);
        Assert.Equal(["GM0034 2021-Q2: new", "GM0537 2021-Q1: new"], planned["extract"]);
        Assert.Equal(planned["extract"], planned["select"]);
        Assert.Equal([3, 2, 0, 2], await _run.RunUntilAsync("select"));

        _run.Manifest.RemoveAll(row => row.Contains(",Almere,", StringComparison.Ordinal) || row.Contains(",Leiden,", StringComparison.Ordinal));
        planned = Plan();
        Assert.Equal(["GM0034 2021-Q2: gone", "GM0546 2018-Q1: gone"], planned["fetch"]);
        Assert.Equal(["GM0034 2021-Q2: gone"], planned["extract"]);
        Assert.Equal(planned["extract"], planned["select"]);
        Assert.Equal([2, 1, 0, 1], await _run.RunUntilAsync("select"));
        Assert.All(Plan().Values, Assert.Empty);
    }

    private static bool IsNoExpansion(string row) => !row.Contains("|expansion|", StringComparison.Ordinal);

    private async Task<StageReport> LastAsync(string stage)
    {
        await _run.RunUntilAsync("extract");
        return await _run.RunAsync(stage);
    }

    private IReadOnlyList<string> Hits() => _run.Rows(AllHits, "* EXCLUDE (filename)");

    private Dictionary<string, IReadOnlyList<string>> Plan()
    {
        IReadOnlyList<PlannedWork> before = [];
        var planned = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var name in new[] { "fetch", "extract", "select" })
        {
            before = _run.Stage(name).Plan(before);
            planned[name] = [.. before.Select(work => $"{work.Unit}: {work.Reason}").Order(StringComparer.Ordinal)];
        }

        return planned;
    }
}
