using System.Globalization;
using System.Text.Json.Nodes;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Score;

public sealed class RefitTests : IDisposable
{
    private readonly TestRun _run = new();

    public RefitTests()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sport voor de jeugd");
        _run.Add("b", "Katwijk", "2020-03-31", "sport");
        _run.Add("c", "Almere", "2021-06-01", "jeugd");
    }

    private string Model => ScorePaths.Of(_run.Context()).Model;

    private string Id => (string)JsonNode.Parse(File.ReadAllText(Model))!["id"]!;

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_refit_makes_a_new_model_keeps_the_old_one_and_tells_what_moved()
    {
        await _run.RunUntilAsync("score");
        var (old, content) = (Id, await File.ReadAllBytesAsync(Model));
        _run.Add("e", "Leiden", "2021-03-01", "sport sport sport sport bewegen");
        await _run.RunUntilAsync("score");
        Refit();

        Assert.Equal(["model: refit", "GM0034 2021-Q2: option changed", "GM0537 2020-Q1: option changed", "GM0537 2021-Q1: option changed", "GM0546 2021-Q1: option changed"], _run.Plan("score"));
        Assert.Equal(1 + 4, (await _run.RunAsync("score")).Made);

        Assert.NotEqual(old, Id);
        Assert.Equal(content, await File.ReadAllBytesAsync(Path.Combine(Path.GetDirectoryName(Model)!, $"{old}.json")));
        Assert.Equal(
            [$"{old}|{Id}|bewegen|actielijn_1|0|1", $"{old}|{Id}|jeugd|algemeen|2|2", $"{old}|{Id}|sport|actielijn_1|2|3"],
            _run.Rows("models/*/drift.parquet", "model_oud, model_nieuw, term, groepen, df_oud, df_nieuw"));
        Assert.Equal(["actielijn_1|3|4|3|2|0", "algemeen|3|4|2|0|0"], _run.Rows("models/*/drift_actielijn.parquet", "actielijn, fitset_oud, fitset_nieuw, documenten, verschoven_5, erbij + eraf"));
        Assert.Equal(["100|"], _run.Rows("scores/*/gemeente=GM0546/*.parquet", "actielijn_1_norm, clipped"));
        Assert.Null(ModelNotes.Advice(_run.Context()));
        Assert.Contains($"model {old} -> {Id}, actielijn_1: of 3 documents", ModelNotes.Drift(_run.Context())[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_moves_are_those_between_the_scores_before_and_after()
    {
        await _run.RunUntilAsync("score");
        _run.Add("e", "Leiden", "2021-03-01", "sport sport sport sport bewegen");
        await _run.RunUntilAsync("score");
        var before = Norms();
        Refit();

        await _run.RunAsync("score");

        var moves = Norms().Zip(before, (now, then) => Math.Abs(now - then)).ToArray();
        var row = _run.Rows("models/*/drift_actielijn.parquet", "verschoven_1, verschoven_5, grootste_verschuiving", "actielijn")[0].Split('|');
        Assert.Equal((moves.Count(move => move > 1), moves.Count(move => move > 5)), (int.Parse(row[0], CultureInfo.InvariantCulture), int.Parse(row[1], CultureInfo.InvariantCulture)));
        Assert.Equal(moves.Max(), double.Parse(row[2], CultureInfo.InvariantCulture));
        Assert.True(moves.Max() > 5);
    }

    [Fact]
    public async Task A_refit_on_the_same_documents_changes_nothing()
    {
        await _run.RunUntilAsync("score");
        var before = Bytes();
        Refit();

        Assert.Equal(0, (await _run.RunAsync("score")).Made);

        Assert.Equal(before, Bytes());
    }

    [Fact]
    public async Task Without_a_model_a_refit_is_a_first_fit()
    {
        await _run.RunUntilAsync("select");
        Refit();

        Assert.Equal("model: new", _run.Plan("score")[0]);
        await _run.RunAsync("score");

        Assert.Equal(["model.json"], Directory.GetFiles(_run.PathOf("models"), "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_refit_that_was_killed_before_the_new_model_stood_changed_nothing_that_is_shown()
    {
        await _run.RunUntilAsync("export");
        _run.Add("e", "Leiden", "2021-03-01", "sport sport sport sport bewegen");
        await _run.RunUntilAsync("export");
        var (content, scores) = (await File.ReadAllBytesAsync(Model), _run.Bytes("scores"));
        Refit();
        await _run.RunAsync("score");
        var refitted = Bytes();

        // As the kill left it: archive and report stand, the model is the old one.
        await File.WriteAllBytesAsync(Model, content);
        _run.Also = context => context;
        await _run.RunUntilAsync("export");
        Assert.Equal(scores, _run.Bytes("scores"));
        Assert.Empty(_run.Rows("out/modeldrift.parquet", "term"));

        Refit();
        await _run.RunAsync("score");
        Assert.Equal(refitted, Bytes());
    }

    [Fact]
    public async Task Killed_between_the_new_model_and_the_scores_any_run_goes_on_from_there()
    {
        await _run.RunUntilAsync("score");
        _run.Add("e", "Leiden", "2021-03-01", "sport sport sport sport bewegen");
        await _run.RunUntilAsync("score");
        var old = _run.PathOf("scores-old");
        CopyFolder(_run.PathOf("scores"), old);
        Refit();
        await _run.RunAsync("score");
        var expected = Bytes();
        Directory.Delete(_run.PathOf("scores"), recursive: true);
        Directory.Move(old, _run.PathOf("scores"));
        _run.Also = context => context;

        Assert.Equal(4, _run.Plan("score").Count);
        await _run.RunAsync("score");

        Assert.Equal(expected, Bytes());
    }

    [Fact]
    public async Task The_report_of_the_refit_is_exported_with_the_model_and_its_standing()
    {
        await _run.RunUntilAsync("export");
        Assert.Empty(_run.Rows("out/modeldrift.parquet", "term"));
        _run.Add("e", "Leiden", "2021-03-01", "sport sport sport sport bewegen");
        await _run.RunUntilAsync("export");
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(_run.PathOf("out/manifest.json")))!["model"]!;
        Assert.Equal((Id, 3, 4, 1, "bewegen", "2021-06-01"), ((string)manifest["id"]!, (int)manifest["documents"]!, (int)manifest["documents_now"]!, (int)manifest["clipped"]!, (string)manifest["unseen_terms"]![0]!, (string)manifest["data_through"]!));

        Refit();
        await _run.RunUntilAsync("export");

        Assert.Equal(["bewegen", "jeugd", "sport"], _run.Rows("out/modeldrift.parquet", "term"));
        Assert.Equal(["actielijn_1", "algemeen"], _run.Rows("out/modeldrift_actielijn.parquet", "actielijn"));
        Assert.Equal(await File.ReadAllBytesAsync(Model), await File.ReadAllBytesAsync(_run.PathOf("out/model.json")));
        Assert.Contains("\"model.json\"", await File.ReadAllTextAsync(_run.PathOf("out/manifest.json")), StringComparison.Ordinal);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private string[] Bytes() => [.. _run.Bytes("scores").Concat(_run.Bytes("models")).Select(file => $"{file.Key} {file.Value}").Order(StringComparer.Ordinal)];

    private void Refit() => _run.Also = context => context with { Refit = true };

    private double[] Norms() =>
        [.. _run.Rows("scores/*/*/*.parquet", "actielijn_1_norm", "document_id").Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
}
