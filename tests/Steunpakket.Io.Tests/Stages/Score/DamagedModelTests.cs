using System.Text.Json.Nodes;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Score;

public sealed class DamagedModelTests : IDisposable
{
    private readonly TestRun _run = new();

    public DamagedModelTests()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sport voor de jeugd");
        _run.Add("b", "Katwijk", "2020-03-31", "bewegen");
    }

    private string Model => ScorePaths.Of(_run.Context()).Model;

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("stuk")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"format\":\"1\"}")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":1,\"id\":null}")]
    public async Task What_is_no_model_is_refused_and_not_made_again_in_silence(string content)
    {
        await _run.RunUntilAsync("score");
        await File.WriteAllTextAsync(Model, content);

        await Refuses("is damaged");

        Assert.Equal(content, await File.ReadAllTextAsync(Model));
    }

    [Theory]
    [InlineData("maxima")]
    [InlineData("terms")]
    public async Task A_list_with_nothing_in_a_place_is_refused(string member)
    {
        await _run.RunUntilAsync("score");
        var model = JsonNode.Parse(await File.ReadAllTextAsync(Model))!;
        model[member]![0] = null;
        await File.WriteAllTextAsync(Model, model.ToJsonString());

        await Refuses("is damaged");
    }

    [Fact]
    public async Task A_cut_off_model_is_refused()
    {
        await _run.RunUntilAsync("score");
        await File.WriteAllTextAsync(Model, (await File.ReadAllTextAsync(Model))[..^40]);

        await Refuses("is damaged");
    }

    [Theory]
    [InlineData("\"df\": 1", "\"df\": 2")]
    [InlineData("\"documents\": 2", "\"documents\": 20")]
    [InlineData("\"term\": \"sport\"", "\"term\": \"spart\"")]
    [InlineData("\"scale\": ", "\"scale\": 1")]
    [InlineData("\"profile\": \"study\"", "\"profile\": \"gensim-log2\"")]
    [InlineData("\"data_through\": \"2021-03-31\"", "\"data_through\": \"2021-04-30\"")]
    public async Task A_number_that_was_changed_by_hand_is_refused(string from, string to)
    {
        await _run.RunUntilAsync("score");
        await ReplaceAsync(from, to);

        await Refuses("was changed by hand");
    }

    [Fact]
    public async Task A_model_without_a_member_or_with_an_unknown_one_is_refused()
    {
        await _run.RunUntilAsync("score");
        await ReplaceAsync("\"words\":", "\"woorden\":");

        await Refuses("is damaged");
    }

    [Fact]
    public async Task Another_format_is_said_to_be_another_programs()
    {
        await _run.RunUntilAsync("score");
        await ReplaceAsync("\"format\": 1", "\"format\": 2");

        await Refuses("has format 2, and this program reads 1");
    }

    [Fact]
    public async Task A_model_of_other_lists_is_refused()
    {
        await _run.RunUntilAsync("score");
        var other = Model;
        _run.List("actielijn_1", "Sport", "Bewegen", "Anders");
        await _run.RunUntilAsync("score");
        File.Copy(other, Model, overwrite: true);

        await Refuses("belongs to other keyword lists or score settings");
    }

    [Fact]
    public async Task Layout_is_no_matter_and_a_model_that_was_put_back_is_taken()
    {
        await _run.RunUntilAsync("score");
        await File.WriteAllTextAsync(Model, JsonNode.Parse(await File.ReadAllTextAsync(Model))!.ToJsonString());

        Assert.Empty(_run.Plan("score"));
        Assert.Equal(0, (await _run.RunAsync("score")).Made);
    }

    [Fact]
    public async Task A_refit_replaces_a_damaged_model_and_keeps_it()
    {
        await _run.RunUntilAsync("score");
        var (before, scores) = (await File.ReadAllTextAsync(Model), _run.Bytes("scores"));
        await File.WriteAllTextAsync(Model, "stuk");
        _run.Also = context => context with { Refit = true };

        await _run.RunAsync("score");

        Assert.Equal(before, await File.ReadAllTextAsync(Model));
        Assert.Equal(scores, _run.Bytes("scores"));
        Assert.Equal("stuk", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Model)!, "damaged-*.json"))));
        Assert.Empty(Directory.GetFiles(_run.PathOf("models"), "*.parquet", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Export_refuses_a_damaged_model_too()
    {
        await _run.RunUntilAsync("compare");
        await ReplaceAsync("\"df\": 1", "\"df\": 2");

        Assert.Contains("was changed by hand", (await Assert.ThrowsAsync<SettingsException>(() => _run.RunAsync("export"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_purged_document_leaves_its_numbers_in_the_models_and_not_its_id()
    {
        await _run.RunUntilAsync("export");
        var scores = _run.Rows("scores/*/*/*.parquet", "* EXCLUDE (filename)");
        var archived = Path.Combine(Path.GetDirectoryName(Model)!, "damaged-0.json");
        await File.WriteAllTextAsync(archived, (await File.ReadAllTextAsync(Model))[..^20]);
        Assert.Contains("folder/GM0537/a", await File.ReadAllTextAsync(Model), StringComparison.Ordinal);

        Purge.Forget(_run.Context(), DocumentId.Parse("folder/GM0537/a"));
        await _run.RunUntilAsync("export");

        Assert.Equal(scores.Where(row => row.Contains("/b|", StringComparison.Ordinal)), _run.Rows("scores/*/*/*.parquet", "* EXCLUDE (filename)"));
        Assert.All(
            new[] { Model, archived, _run.PathOf("out/model.json"), _run.PathOf("out/manifest.json") },
            path => Assert.DoesNotContain("folder/GM0537/a", File.ReadAllText(path), StringComparison.Ordinal));
    }

    private async Task Refuses(string words)
    {
        var refused = await Assert.ThrowsAsync<SettingsException>(() => _run.RunAsync("score"));

        Assert.StartsWith(Model, refused.Message, StringComparison.Ordinal);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.Contains("'steunpakket score --refit'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(refused.Message, Assert.Throws<SettingsException>(() => _run.Plan("score")).Message);
    }

    private async Task ReplaceAsync(string from, string to)
    {
        var text = await File.ReadAllTextAsync(Model);
        Assert.Contains(from, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Model, text.Replace(from, to, StringComparison.Ordinal));
    }
}
