using System.Text.Json;
using Steunpakket.Cli.Tests.Running;
using Xunit;

namespace Steunpakket.Cli.Tests.Commands;

public sealed class CoverageAndPurgeTests
{
    [Fact]
    public async Task Coverage_shows_what_became_of_the_documents_and_purge_takes_one_out_everywhere()
    {
        using var folder = new TemporaryFolder();
        var sample = SampleCopy.Make(folder);
        var run = sample.Arguments("ws");
        string[] settings = run[1..];
        await SteunpakketProgram.RunAsync(folder.Path, run);

        var shown = await SteunpakketProgram.RunAsync(folder.Path, ["coverage", .. settings, "--json", "--to", folder["c.csv"], folder["c.parquet"]]);

        Assert.Equal(0, shown.ExitCode);
        using var json = JsonDocument.Parse(shown.Output);
        Assert.Equal(json.RootElement.GetArrayLength() + 1, (await File.ReadAllLinesAsync(folder["c.csv"])).Length);
        Assert.True(new FileInfo(folder["c.parquet"]).Length > 0);
        Assert.Contains("fetched", (await SteunpakketProgram.RunAsync(folder.Path, ["coverage", .. settings])).Output, StringComparison.Ordinal);

        var documents = await File.ReadAllLinesAsync(folder["ws", "out", "documenten.csv"]);
        var id = documents[1].Split(',')[Array.IndexOf(documents[0].TrimStart('\uFEFF').Split(','), "document_id")];
        var purged = await SteunpakketProgram.RunAsync(folder.Path, ["purge", id, .. settings]);

        Assert.InRange(purged.ExitCode, 0, 1);
        Assert.Contains("is gone", purged.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(await File.ReadAllLinesAsync(folder["ws", "out", "documenten.csv"]), line => line.Contains($"{id},", StringComparison.Ordinal));
        var again = await SteunpakketProgram.RunAsync(folder.Path, run);
        Assert.Equal(purged.ExitCode, again.ExitCode);
        Assert.DoesNotContain("fetch.contact", again.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("folder/GM0537/no-such", "no such document")]
    [InlineData("nonsense", "write the id as in column document_id")]
    public async Task Purging_what_is_not_known_is_exit_code_2_and_says_why(string id, string words)
    {
        using var folder = new TemporaryFolder();
        var sample = SampleCopy.Make(folder);

        var purged = await SteunpakketProgram.RunAsync(folder.Path, ["purge", id, .. sample.Arguments("ws")[1..]]);

        Assert.Equal(2, purged.ExitCode);
        Assert.Contains(words, purged.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_of_a_workspace_that_is_not_there_yet_is_an_empty_table()
    {
        using var folder = new TemporaryFolder();
        var sample = SampleCopy.Make(folder);

        var shown = await SteunpakketProgram.RunAsync(folder.Path, ["coverage", .. sample.Arguments("ws")[1..], "--json"]);

        Assert.Equal((0, "[]"), (shown.ExitCode, shown.Output.Trim()));
    }
}
