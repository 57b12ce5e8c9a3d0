using System.Text.Json;
using Steunpakket.Cli.Tests.Running;
using Xunit;

namespace Steunpakket.Cli.Tests.Commands;

public sealed class LintCommandTests
{
    [Fact]
    public async Task Lints_the_samples_as_a_table_as_json_and_as_a_file()
    {
        using var folder = new TemporaryFolder();
        var sample = SampleCopy.Make(folder);
        string[] settings = sample.Arguments("ws")[1..];
        await SteunpakketProgram.RunAsync(folder.Path, ["run", .. settings, "--until", "extract"]);

        var table = await SteunpakketProgram.RunAsync(folder.Path, ["keywords", "lint", .. settings, "--csv", folder["lint.csv"]]);
        var json = await SteunpakketProgram.RunAsync(folder.Path, ["keywords", "lint", .. settings, "--json", "--threads", "1"]);
        var strict = await SteunpakketProgram.RunAsync(folder.Path, ["keywords", "lint", .. settings, "--strict"]);

        Assert.Equal((0, 0, 1), (table.ExitCode, json.ExitCode, strict.ExitCode));
        Assert.StartsWith("keywords/actielijn_1.csv\n", table.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was added", table.Errors, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(json.Output);
        var findings = parsed.RootElement.GetProperty("bevindingen");
        Assert.Contains(findings.EnumerateArray(), finding => finding.GetProperty("soort").GetString() == "never-found");
        Assert.Equal(findings.GetArrayLength() + 1, (await File.ReadAllLinesAsync(folder["lint.csv"])).Length);
    }

    [Fact]
    public async Task Without_texts_it_is_exit_code_2_and_says_what_to_run_first()
    {
        using var folder = new TemporaryFolder();
        var sample = SampleCopy.Make(folder);

        var lint = await SteunpakketProgram.RunAsync(folder.Path, ["keywords", "lint", .. sample.Arguments("ws")[1..]]);

        Assert.Equal(2, lint.ExitCode);
        Assert.Contains("steunpakket run --until extract", lint.Errors, StringComparison.Ordinal);
        Assert.Empty(lint.Output);
    }

    [Theory]
    [InlineData("--threads", "0")]
    [InlineData("--top", "-1")]
    [InlineData("--csv", "no/such/folder/lint.csv")]
    public async Task A_wrong_option_is_exit_code_2(string option, string value)
    {
        using var folder = new TemporaryFolder();
        var sample = SampleCopy.Make(folder);

        var lint = await SteunpakketProgram.RunAsync(folder.Path, ["keywords", "lint", .. sample.Arguments("ws")[1..], option, value]);

        Assert.Equal(2, lint.ExitCode);
        Assert.Contains(option, lint.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_has_examples()
    {
        using var folder = new TemporaryFolder();

        var help = await SteunpakketProgram.RunAsync(folder.Path, "keywords", "lint", "--help");

        Assert.Contains("steunpakket keywords lint --strict", help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--plan", help.Output, StringComparison.Ordinal);
    }
}
