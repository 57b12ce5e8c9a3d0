using System.Text.Json.Nodes;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Score;

public sealed class FrozenModelTests : IDisposable
{
    private const string AllScores = "scores/*/*/*.parquet";

    private readonly TestRun _run = new();

    public FrozenModelTests()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sport voor de jeugd");
        _run.Add("b", "Katwijk", "2020-03-31", "jeugd");
        _run.Add("c", "Almere", "2021-06-01", "jeugd voor de jeugd");
        _run.Add("d", "Almere", "2021-06-01", "niets van dat alles");
    }

    private string Model => _run.Only("models/*/model.json");

    private string Id => (string)JsonNode.Parse(File.ReadAllText(Model))!["id"]!;

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task New_documents_leave_every_old_score_as_it_is_to_the_byte()
    {
        await _run.RunUntilAsync("score");
        var (rows, files, model) = (_run.Rows(AllScores, "* EXCLUDE (filename)"), _run.Bytes("scores"), await File.ReadAllBytesAsync(Model));
        _run.Add("e", "Leiden", "2021-03-01", "jeugd en bewegen en sport");
        _run.Add("f", "Katwijk", "2021-03-01", "sport sport sport sport sport");

        await _run.RunUntilAsync("score");

        Assert.Equal(model, await File.ReadAllBytesAsync(Model));
        Assert.Equal(rows, _run.Rows(AllScores, "* EXCLUDE (filename)").Where(row => !row.Contains("/e|", StringComparison.Ordinal) && !row.Contains("/f|", StringComparison.Ordinal)));
        Assert.Equal(["folder/GM0546/e", "folder/GM0537/f"], _run.Rows(AllScores, "document_id", "document_id DESC").Except(rows.Select(row => row.Split('|')[0])));
        var after = _run.Bytes("scores");
        var untouched = files.Keys.Where(file => file.EndsWith("2020-Q1.parquet", StringComparison.Ordinal) || file.Contains("GM0034", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, untouched.Length);
        Assert.All(untouched, file => Assert.Equal(files[file], after[file]));
    }

    [Fact]
    public async Task Documents_that_go_leave_the_others_scores_as_they_are()
    {
        await _run.RunUntilAsync("score");
        var before = _run.Rows(AllScores, "* EXCLUDE (filename)");
        _run.Manifest.RemoveAll(line => line.StartsWith("a,", StringComparison.Ordinal));

        await _run.RunUntilAsync("score");

        Assert.Equal(before.Where(row => !row.Contains("/a|", StringComparison.Ordinal)), _run.Rows(AllScores, "* EXCLUDE (filename)"));
    }

    [Fact]
    public async Task Only_partitions_whose_hits_changed_are_planned_and_made()
    {
        await _run.RunUntilAsync("score");
        _run.Add("e", "Katwijk", "2021-03-01", "jeugd");
        await _run.RunUntilAsync("select");
        _run.Scope = new RunScope(new HashSet<GemeenteCode> { new("GM0034") });

        // Whatever the scope of the run: scores follow the workspace.
        Assert.Equal(["GM0537 2021-Q1: input changed"], _run.Plan("score"));
        Assert.Equal(1, (await _run.RunAsync("score")).Made);
        Assert.Empty(_run.Plan("score"));
    }

    [Fact]
    public async Task A_later_term_counts_by_the_formula_and_a_later_maximum_is_clipped()
    {
        await _run.RunUntilAsync("score");
        _run.Add("e", "Leiden", "2021-03-01", "bewegen");
        _run.Add("f", "Leiden", "2021-03-01", "sport sport sport");

        await _run.RunUntilAsync("score");

        // N = 3, df(bewegen) = 0, df(sport) = 1.
        var raw = _run.Rows("scores/*/gemeente=GM0546/*.parquet", "actielijn_1_raw, clipped", "document_id");
        Assert.Equal($"{Math.Log(4) + 1:R}|", raw[0]);
        Assert.Equal($"{3 * (Math.Log(2) + 1):R}|actielijn_1", raw[1]);
        var advice = ModelNotes.Advice(_run.Context());
        Assert.Contains($"Model {Id}: it was fitted on 3 documents and there are 5 now; 1 score above its maximum and are clipped at 100; 1 term(s) occur that it had nowhere (bewegen)", advice, StringComparison.Ordinal);
        Assert.Contains("'steunpakket score --refit'", advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_fits_asks_for_nothing_and_copies_within_a_family_do_not_make_the_corpus_grow()
    {
        _run.Add("a2", "Katwijk", "2020-05-01", "sport en sport voor de jeugd");
        await _run.RunUntilAsync("score");
        Assert.Null(ModelNotes.Advice(_run.Context()));
        _run.Add("a3", "Katwijk", "2019-05-01", "sport en sport voor de jeugd");
        _run.Add("a4", "Katwijk", "2019-05-02", "sport en sport voor de jeugd");

        await _run.RunUntilAsync("score");

        Assert.Null(ModelNotes.Advice(_run.Context()));
    }

    [Fact]
    public async Task Before_score_has_run_there_is_nothing_to_say()
    {
        await _run.RunUntilAsync("select");

        Assert.Null(ModelNotes.Advice(_run.Context()));
        Assert.Empty(ModelNotes.Drift(_run.Context()));
    }

    [Fact]
    public async Task Deleted_scores_come_back_to_the_byte_from_the_same_model()
    {
        await _run.RunUntilAsync("score");
        _run.Add("e", "Leiden", "2021-03-01", "bewegen en jeugd");
        await _run.RunUntilAsync("score");
        var before = _run.Bytes("scores");

        Directory.Delete(_run.PathOf("scores"), recursive: true);
        await _run.RunAsync("score");

        Assert.Equal(before, _run.Bytes("scores"));
    }

    [Fact]
    public async Task A_deleted_model_of_the_same_documents_is_fitted_to_the_same_bytes()
    {
        await _run.RunUntilAsync("score");
        var before = Bytes();
        File.Delete(Model);

        Assert.Equal("model: new", _run.Plan("score")[0]);
        _run.Threads = 1;
        await _run.RunAsync("score");

        Assert.Equal(before, Bytes());
    }

    [Fact]
    public async Task Forcing_score_makes_the_scores_anew_with_the_same_model()
    {
        await _run.RunUntilAsync("score");
        _run.Add("e", "Leiden", "2021-03-01", "sport sport sport sport");
        await _run.RunUntilAsync("score");
        var before = Bytes();
        _run.Forced = ["score"];

        Assert.All(_run.Plan("score"), work => Assert.EndsWith(": forced", work, StringComparison.Ordinal));
        Assert.Equal(4, (await _run.RunAsync("score")).Made);

        Assert.Equal(before, Bytes());
    }

    [Fact]
    public async Task An_edited_list_makes_another_model_and_going_back_brings_the_old_scores_without_a_fit()
    {
        await _run.RunUntilAsync("score");
        var (rows, model) = (_run.Rows(AllScores, "* EXCLUDE (filename)"), await File.ReadAllBytesAsync(Model));
        _run.List("actielijn_1", "Sport", "Bewegen", "Niets");
        await _run.RunUntilAsync("score");
        Assert.Equal(2, Directory.GetFiles(_run.PathOf("models"), "model.json", SearchOption.AllDirectories).Length);

        _run.List("actielijn_1", "Sport", "Bewegen");
        _run.Add("e", "Leiden", "2021-03-01", "sport sport sport sport");
        await _run.RunUntilAsync("score");

        var current = ScorePaths.Of(_run.Context());
        Assert.Equal(model, await File.ReadAllBytesAsync(current.Model));
        Assert.Equal(rows, _run.Rows($"scores/{current.Key}/*/*.parquet", "* EXCLUDE (filename)").Where(row => !row.Contains("/e|", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_model_of_no_documents_gives_way_when_there_are_some()
    {
        _run.Manifest.Clear();
        _run.Add("d", "Almere", "2021-06-01", "niets van dat alles");
        await _run.RunUntilAsync("score");
        Assert.Empty(_run.Plan("score"));
        _run.Add("a", "Katwijk", "2021-03-31", "sport");
        _run.Add("b", "Katwijk", "2021-03-31", "sport sport");

        await _run.RunUntilAsync("score");

        Assert.Equal(["", ""], _run.Rows(AllScores, "clipped"));
        Assert.Equal(2, (int)JsonNode.Parse(await File.ReadAllTextAsync(Model))!["documents"]!);
    }

    [Fact]
    public async Task The_model_tells_what_it_rests_on_and_no_moment()
    {
        _run.Also = context => context with { Versions = new SortedDictionary<string, string> { ["steunpakket"] = "1.2.3" } };
        await _run.RunUntilAsync("score");

        var model = JsonNode.Parse(await File.ReadAllTextAsync(Model))!.AsObject();

        Assert.Equal(
            ["format", "id", "key", "keyword_hash", "expansion_hash", "hits", "options", "versions", "data_through", "documents", "words", "maxima", "terms"],
            model.Select(member => member.Key));
        Assert.Equal(Path.GetFileName(Path.GetDirectoryName(Model)), (string)model["key"]!);
        Assert.Equal(("study", "raw", 3, 11, "2021-06-01", "1.2.3"), ((string)model["options"]!["profile"]!, (string)model["options"]!["tf"]!, (int)model["documents"]!, (int)model["words"]!, (string)model["data_through"]!, (string)model["versions"]!["steunpakket"]!));
        Assert.Equal(["actielijn_1 folder/GM0537/a", "algemeen folder/GM0034/c"], model["maxima"]!.AsArray().Select(maximum => $"{maximum!["line"]} {maximum["document"]}"));
        Assert.Equal(["bewegen actielijn_1 0", "jeugd algemeen 3", "sport actielijn_1 1"], model["terms"]!.AsArray().Select(term => $"{term!["term"]} {term["groups"]![0]} {term["df"]}"));
    }

    private string[] Bytes() => [.. _run.Bytes("scores").Concat(_run.Bytes("models")).Select(file => $"{file.Key} {file.Value}").Order(StringComparer.Ordinal)];
}
