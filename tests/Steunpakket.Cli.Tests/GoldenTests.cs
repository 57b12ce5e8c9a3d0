using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Steunpakket.Cli.Tests.Running;
using Xunit;

namespace Steunpakket.Cli.Tests;

/// <summary>The samples through the whole program, against the reviewed outputs in <c>samples/expected</c>.</summary>
public sealed partial class GoldenTests(SampleRun run) : IClassFixture<SampleRun>
{
    // These name the machine's engines; everything else in the manifest is the same everywhere.
    private static readonly string[] OfTheMachine = ["versions", "fingerprint", "files", "snapshot_id"];

    public static TheoryData<string> Tables =>
        [.. Directory.GetFiles(Path.Combine(Repository.Samples, "expected"), "*.csv").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_table_is_as_expected_to_the_byte(string name)
    {
        var expected = await File.ReadAllTextAsync(Path.Combine(Repository.Samples, "expected", name));

        // As text first: a difference then shows its row.
        Assert.Equal(expected, await File.ReadAllTextAsync(Path.Combine(run.Out, name)));
        Assert.Equal(
            await File.ReadAllBytesAsync(Path.Combine(Repository.Samples, "expected", name)),
            await File.ReadAllBytesAsync(Path.Combine(run.Out, name)));
    }

    [Fact]
    public void No_table_is_missing_from_the_expected_ones()
    {
        var made = Directory.GetFiles(run.Out, "*.csv").Select(Path.GetFileName).Order();

        Assert.Equal(made, Directory.GetFiles(Path.Combine(Repository.Samples, "expected"), "*.csv").Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task The_manifest_is_as_expected_but_for_the_machines_engines()
    {
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Repository.Samples, "expected", "manifest.json")),
            Comparable(await File.ReadAllTextAsync(Path.Combine(run.Out, "manifest.json"))));
    }

    [Fact]
    public async Task The_account_is_as_expected_down_to_what_names_the_machine()
    {
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Repository.Samples, "expected", "verantwoording.md")),
            ComparableAccount(await File.ReadAllTextAsync(Path.Combine(run.Out, "verantwoording.md"))));
    }

    [Fact]
    public void Broken_samples_are_listed_and_make_the_exit_code_1()
    {
        Assert.Equal(1, run.Result.ExitCode);
        Assert.Contains("hb-2021-04: encrypted", run.Result.Errors, StringComparison.Ordinal);
        Assert.Contains("kw-2020-05: outside_folder", run.Result.Errors, StringComparison.Ordinal);
    }

    private static string ComparableAccount(string text)
    {
        var end = text.IndexOf("### Versies en vingerafdrukken\n", StringComparison.Ordinal);
        Assert.True(end > 0, "the last heading is gone");
        return SnapshotId().Replace(text[..end], "Momentopname `…`", 1);
    }

    [GeneratedRegex("Momentopname `[0-9a-f]{16}`")]
    private static partial Regex SnapshotId();

    internal static string Comparable(string manifest)
    {
        var json = JsonNode.Parse(manifest)!.AsObject();
        foreach (var name in OfTheMachine)
        {
            Assert.True(json.Remove(name), $"the manifest lacks {name}");
        }

        return json.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }
}
