using System.Globalization;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Score;

public sealed class ScoreStageTests : IDisposable
{
    private const string AllScores = "scores/*/*/*.parquet";

    private readonly TestRun _run = new();

    public ScoreStageTests()
    {
        _run.Files.Write("lijsten/covid.csv", "term,herkomst\ncorona*,test\n");
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sport voor de jeugd");
        _run.Add("b", "Katwijk", "2020-03-31", "bewegen");
        _run.Add("c", "Almere", "2021-06-01", "jeugd en corona");
        _run.Add("d", "Almere", "2021-06-01", "niets van dat alles");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Every_selected_document_has_a_row_with_the_columns_of_its_lists()
    {
        await _run.RunUntilAsync("score");

        Assert.Equal(["folder/GM0034/c", "folder/GM0537/a", "folder/GM0537/b"], _run.Rows(AllScores, "document_id"));
        Assert.Equal(
            [
                "document_id", "pages", "words", "hits", "relevantie_score", "actielijn_1_raw", "actielijn_1_norm", "algemeen_raw", "algemeen_norm",
                "bm25", "hits_per_1000", "covid_hits", "steunpakket_hits", "best_page", "clipped",
            ],
            _run.Columns("scores/*/gemeente=GM0537/2021-Q1.parquet"));
        Assert.Equal(["folder/GM0034/c|1|3|1|1|0", "folder/GM0537/a|1|6|3|0|0", "folder/GM0537/b|1|1|1|0|0"], _run.Rows(AllScores, "document_id, pages, words, hits, covid_hits, steunpakket_hits"));
    }

    [Fact]
    public async Task Scores_are_those_of_the_formula_in_three_lines()
    {
        await _run.RunUntilAsync("score");

        // N = 3 selected documents: sport and bewegen in one each, jeugd in two; idf of the study.
        var (one, two) = (Math.Log(4.0 / 2) + 1, Math.Log(4.0 / 3) + 1);
        var rows = _run.Rows(AllScores, "document_id, relevantie_score, actielijn_1_raw, actielijn_1_norm, algemeen_raw, algemeen_norm").Select(Numbers).ToArray();
        Assert.Equal([two, 0, 0, two, 100], rows[0], Near);
        Assert.Equal([(2 * one) + two, 2 * one, 100, two, 100], rows[1], Near);
        Assert.Equal([one, one, 100 * Math.Log(1 + one) / Math.Log(1 + (2 * one)), 0, 0], rows[2], Near);
    }

    [Fact]
    public async Task Hits_that_are_broken_inside_are_a_fault_that_the_program_knows()
    {
        await _run.RunUntilAsync("select");
        var file = Directory.GetFiles(_run.PathOf("hits"), "2021-Q1.parquet", SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(file);
        var footer = bytes.Length - 8 - BitConverter.ToInt32(bytes, bytes.Length - 8);
        bytes.AsSpan(footer - 24, 24).Fill(0xA5);
        await File.WriteAllBytesAsync(file, bytes);

        await Assert.ThrowsAsync<DuckDbException>(() => _run.RunAsync("score"));
    }

    [Fact]
    public async Task The_best_of_each_line_scores_100()
    {
        await _run.RunUntilAsync("score");

        Assert.Equal(["100|100"], _run.Rows(AllScores, "max(actielijn_1_norm), max(algemeen_norm)"));
    }

    [Fact]
    public async Task Exact_duplicates_in_a_gemeente_are_a_family_that_counts_once_in_the_fit()
    {
        await _run.RunUntilAsync("score");
        var before = _run.Rows(AllScores, "document_id, relevantie_score");
        _run.Add("a2", "Katwijk", "2020-05-01", "sport en sport voor de jeugd");
        _run.Add("a3", "Katwijk", "2019-05-01", "sport en sport voor de jeugd");

        await _run.RunUntilAsync("score");

        Assert.Equal(
            ["folder/GM0537/a|folder/GM0537/a|3", "folder/GM0537/a2|folder/GM0537/a|3", "folder/GM0537/a3|folder/GM0537/a|3"],
            _run.Rows("families/*/*.parquet", "document_id, family_id, size"));
        var after = _run.Rows(AllScores, "document_id, relevantie_score");
        Assert.Equal(before, after.Where(row => !row.Contains("/a2|", StringComparison.Ordinal) && !row.Contains("/a3|", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_smallest_selected_member_stands_for_its_family_in_the_fit()
    {
        var text = string.Join(' ', Enumerable.Range(0, 60).Select(i => $"woord{i}"));
        _run.Add("0", "Katwijk", "2020-05-01", text);
        _run.Add("v1", "Katwijk", "2020-05-01", $"{text} sport");
        _run.Add("v2", "Katwijk", "2020-08-01", $"{text} sport bewegen");

        await _run.RunUntilAsync("score");

        Assert.Equal(["folder/GM0537/0|3", "folder/GM0537/0|3", "folder/GM0537/0|3"], _run.Rows("families/*/*.parquet", "family_id, size"));
        using var connection = _run.Context().Database.Connect();
        Assert.Equal([new("folder/GM0537/v2", "folder/GM0537/v1")], FamilyTable.Represented(_run.Context(), connection));
    }

    [Fact]
    public async Task Other_families_leave_the_frozen_model_and_its_scores_as_they_are()
    {
        await _run.RunUntilAsync("score");
        var before = _run.Bytes("models").Concat(_run.Bytes("scores")).ToList();
        Directory.Delete(_run.PathOf("families"), recursive: true);

        Assert.Empty(_run.Plan("score"));
        await _run.RunAsync("score");

        Assert.Equal(Scores(before), Scores(_run.Bytes("models").Concat(_run.Bytes("scores"))));
    }

    [Fact]
    public async Task The_same_text_in_another_gemeente_is_no_family()
    {
        _run.Add("elders", "Leiden", "2021-03-31", "bewegen");

        await _run.RunUntilAsync("score");

        Assert.Empty(_run.Rows("families/*/*.parquet", "*"));
    }

    [Fact]
    public async Task A_second_run_makes_nothing_and_any_number_of_threads_gives_the_same_bytes()
    {
        await _run.RunUntilAsync("score");
        var before = _run.Bytes("scores");

        Assert.Empty(await _run.ChangedBy(() => _run.RunAsync("score")));
        Assert.Empty(_run.Plan("score"));

        Directory.Delete(_run.PathOf("scores"), recursive: true);
        _run.Threads = 1;
        await _run.RunAsync("score");
        Assert.Equal(before, _run.Bytes("scores"));
    }

    [Fact]
    public async Task Another_formula_scores_again_and_selects_nothing()
    {
        await _run.RunUntilAsync("score");
        _run.Config = _run.Config with { Score = new ScoreOptions { Tf = TermFrequency.Log } };

        Assert.Equal([0, 0, 0, 0, 0, 4], await _run.RunUntilAsync("score"));
    }

    [Fact]
    public async Task Without_any_selected_document_there_is_a_model_and_no_row()
    {
        _run.List("actielijn_1", "Onvindbaar");
        _run.List("algemeen", "Nergens");

        await _run.RunUntilAsync("score");

        Assert.True(File.Exists(_run.Only("models/*/model.json")));
        Assert.Empty(_run.Rows(AllScores, "*"));
    }

    // What stands beside them tells how the corpus of now compares.
    private static IEnumerable<KeyValuePair<string, string>> Scores(IEnumerable<KeyValuePair<string, string>> files) =>
        files.Where(file => !file.Key.EndsWith("model_stand.json", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal);

    private static double[] Numbers(string row) => [.. row.Split('|')[1..].Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 1e-12;
}
