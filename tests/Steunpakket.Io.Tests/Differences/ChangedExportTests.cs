using System.Text.Json.Nodes;
using Steunpakket.Core.Running;
using Steunpakket.Io.Differences;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Differences;

/// <summary>An export whose files somebody changed: it is refused, and no path is built of what it says.</summary>
public sealed class ChangedExportTests : IDisposable
{
    private readonly TestRun _run = new();

    public ChangedExportTests()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sport voor de jeugd");
        _run.Add("b", "Almere", "2020-03-31", "bewegen");
    }

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("files", "null")]
    [InlineData("files", "[null]")]
    [InlineData("files", """[{"name": null, "bytes": 1, "sha256": ""}]""")]
    [InlineData("files", """[{"name": "../manifest.json", "bytes": 1, "sha256": ""}]""")]
    [InlineData("files", "[]")]
    [InlineData("snapshot_id", "null")]
    [InlineData("snapshot_id", "\"../../elders\"")]
    [InlineData("period", "null")]
    [InlineData("period", """{"since": "9999-12-31", "until": "0001-01-01"}""")]
    [InlineData("model", "null")]
    [InlineData("cuts", "[null]")]
    [InlineData("settings", "null")]
    [InlineData("settings.score", "null")]
    [InlineData("settings.compare", "null")]
    [InlineData("settings.compare.base_years", "null")]
    [InlineData("settings.compare.target_year", "99999")]
    [InlineData("settings.compare.cut_score", "-5")]
    [InlineData("settings.score.tf", "\"zzz\"")]
    [InlineData("model.maxima", "[null]")]
    public async Task A_manifest_with_another_value_is_no_export(string member, string value)
    {
        await _run.RunUntilAsync("export");
        Change(member, value);

        Assert.Throws<SettingsException>(() => DifferenceRun.Between(_run.Context(), ("out", "out"), null, 10));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"snapshot_id\": \"0123")]
    public async Task A_manifest_that_is_cut_off_is_no_export(string content)
    {
        await _run.RunUntilAsync("export");
        _run.Files.Write("ws/out/manifest.json", content);

        Assert.Throws<SettingsException>(() => DifferenceRun.Between(_run.Context(), ("out", "out"), null, 10));
    }

    [Fact]
    public async Task A_table_with_as_many_but_other_bytes_is_named()
    {
        await _run.RunUntilAsync("export");
        var path = _run.PathOf("out/hits.parquet");
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[^20] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);

        var refused = Assert.Throws<SettingsException>(() => DifferenceRun.Between(_run.Context(), ("out", "out"), null, 10));

        Assert.Contains("hits.parquet", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../elders")]
    [InlineData("")]
    [InlineData("rapportage")]
    public async Task An_export_whose_id_was_changed_is_let_go_and_replaces_nothing(string id)
    {
        _run.Files.Write("elders/kostbaar.txt", "kostbaar");
        await _run.RunUntilAsync("export");
        DifferenceRun.Keep(_run.Context(), "rapportage");
        Change("snapshot_id", $"\"{id}\"");
        _run.Add("c", "Almere", "2021-05-05", "sport");

        await _run.RunUntilAsync("export");

        Assert.Equal("kostbaar", await File.ReadAllTextAsync(_run.Files.PathOf("elders/kostbaar.txt")));
        Assert.Equal(["rapportage"], Directory.GetDirectories(_run.PathOf("snapshots")).Select(Path.GetFileName));
        Assert.Equal([new("nieuw", 1)], DifferenceRun.Between(_run.Context(), ("rapportage", "out"), null, 10).Gained);
    }

    [Theory]
    [InlineData("files", "null")]
    [InlineData("fingerprint", "null")]
    [InlineData("period", "null")]
    public async Task A_damaged_manifest_has_the_export_made_again(string member, string value)
    {
        await _run.RunUntilAsync("export");
        var before = _run.Bytes().Where(file => file.Key.StartsWith("out/", StringComparison.Ordinal)).ToDictionary();
        Change(member, value);

        Assert.Equal(1, (await _run.RunAsync("export")).Made);
        Assert.Equal(before, _run.Bytes().Where(file => file.Key.StartsWith("out/", StringComparison.Ordinal)).ToDictionary());
    }

    private void Change(string member, string value)
    {
        var path = _run.PathOf("out/manifest.json");
        var manifest = JsonNode.Parse(File.ReadAllText(path))!;
        var (at, names) = (manifest, member.Split('.'));
        foreach (var name in names.SkipLast(1))
        {
            at = at[name]!;
        }

        at[names[^1]] = JsonNode.Parse(value);
        File.WriteAllText(path, manifest.ToJsonString());
    }
}
