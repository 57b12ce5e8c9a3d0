using System.Diagnostics;
using Steunpakket.Cli.Tests.Running;
using Steunpakket.Io.Running;
using Xunit;

namespace Steunpakket.Cli.Tests.Commands;

public sealed class CommandTests
{
    public static TheoryData<string> Stages => [.. Pipeline.StageNames];

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task Every_stage_is_a_command_with_examples_in_its_help(string stage)
    {
        using var folder = new TemporaryFolder();

        var help = await SteunpakketProgram.RunAsync(folder.Path, stage, "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Contains("Examples:", help.Output, StringComparison.Ordinal);
        Assert.Contains("--gemeente", help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run --tread 4")]
    [InlineData("rn")]
    [InlineData("run --threads 0 -c x.json")]
    [InlineData("run --until nowhere")]
    [InlineData("diff vorige --top 0")]
    [InlineData("diff")]
    [InlineData("snapshot")]
    [InlineData("keywords diff keywords")]
    public async Task A_wrong_argument_is_exit_code_2(string line)
    {
        using var folder = new TemporaryFolder();

        var wrong = await SteunpakketProgram.RunAsync(folder.Path, line.Split(' '));

        Assert.Equal(2, wrong.ExitCode);
        Assert.NotEmpty(wrong.Errors);
    }

    [Theory]
    [InlineData("run --refit --until select")]
    [InlineData("run --refit --from export")]
    public async Task A_refit_that_the_run_leaves_out_is_refused(string line)
    {
        using var folder = new TemporaryFolder();

        var wrong = await SteunpakketProgram.RunAsync(folder.Path, line.Split(' '));

        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("--refit: this run leaves score out", wrong.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_settings_it_says_how_to_get_them()
    {
        using var folder = new TemporaryFolder();

        var run = await SteunpakketProgram.RunAsync(folder.Path, "run");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("steunpakket init", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typo_in_the_settings_names_file_line_and_nearest_name()
    {
        using var folder = new TemporaryFolder();
        await SteunpakketProgram.RunAsync(folder.Path, "init");
        var settings = folder["config", "steunpakket.json"];
        await File.WriteAllTextAsync(settings, (await File.ReadAllTextAsync(settings)).Replace("\"targetYear\"", "\"targetYaer\"", StringComparison.Ordinal));

        var run = await SteunpakketProgram.RunAsync(folder.Path, "run");

        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"steunpakket\.json, line \d+: unknown member 'targetYaer'; did you mean 'targetYear'\?", run.Errors);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.False(Directory.Exists(folder["workspace"]));
    }

    [Fact]
    public async Task Init_gives_settings_that_run_and_overwrites_nothing()
    {
        using var folder = new TemporaryFolder();

        var first = await SteunpakketProgram.RunAsync(folder.Path, "init", "study");
        var second = await SteunpakketProgram.RunAsync(folder.Path, "init", "study");
        var run = await SteunpakketProgram.RunAsync(folder["study"], "run");

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(2, second.ExitCode);
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(folder["study", "workspace", "out", "documenten.csv"]));
    }

    [Fact]
    public async Task Doctor_finds_everything_here_and_misses_a_pdf_engine_that_is_not_on_the_path()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo { WorkingDirectory = folder.Path, Environment = { ["PATH"] = folder.Path } };
        start.ArgumentList.Add("doctor");

        var healthy = await SteunpakketProgram.RunAsync(folder.Path, "doctor");
        using var without = SteunpakketProgram.Start(start);
        var lacking = await SteunpakketProgram.FinishAsync(without);

        Assert.Equal(0, healthy.ExitCode);
        Assert.Matches(@"unicode +ICU [1-9]\d+\.\d", healthy.Output);
        Assert.Equal(2, lacking.ExitCode);
        Assert.Contains("apt install poppler-utils", lacking.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keywords")]
    [InlineData("keywords show")]
    [InlineData("doctor")]
    [InlineData("init")]
    public async Task Examples_name_no_option_that_the_command_lacks(string command)
    {
        using var folder = new TemporaryFolder();

        var help = await SteunpakketProgram.RunAsync(folder.Path, [.. command.Split(' '), "--help"]);

        Assert.DoesNotContain("--plan", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_that_all_lie_outside_the_period_are_explained()
    {
        using var folder = new TemporaryFolder();
        await SteunpakketProgram.RunAsync(folder.Path, "init");
        await File.AppendAllTextAsync(folder["documents.csv"], "1,Delft,Jeugd,2025-04-03,,1.txt\n");
        await File.WriteAllTextAsync(folder["documents", "1.txt"], "Over jeugd.");

        var run = await SteunpakketProgram.RunAsync(folder.Path, "fetch");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 lie outside the period 2019-01-01 to 2021-09-30. Set 'period'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_manifest_says_reaches_the_terminal_on_one_short_line_without_control_characters()
    {
        using var folder = new TemporaryFolder();
        await SteunpakketProgram.RunAsync(folder.Path, "init");
        await File.AppendAllTextAsync(folder["documents.csv"], $"\"a\u001b[31m\nb\",Katwijk,t,2021-01-01,,{new string('x', 5000)}\n");

        var run = await SteunpakketProgram.RunAsync(folder.Path, "run");

        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Errors.Split('\n'), line => line.Contains("failed in fetch", StringComparison.Ordinal));
        Assert.Contains("missing_file", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', line);
        Assert.InRange(line.Length, 1, 600);
    }

    [Fact]
    public async Task Doctor_makes_nothing()
    {
        using var folder = new TemporaryFolder();
        await SteunpakketProgram.RunAsync(folder.Path, "init");
        var before = Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Order();

        var doctor = await SteunpakketProgram.RunAsync(folder.Path, "doctor");

        Assert.Contains("writable", doctor.Output, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Order());
    }

    [Fact]
    public async Task Keywords_show_lists_each_form_with_the_line_it_comes_from()
    {
        using var folder = new TemporaryFolder();
        await SteunpakketProgram.RunAsync(folder.Path, "init");

        var shown = await SteunpakketProgram.RunAsync(folder.Path, "keywords", "show");

        Assert.Contains("daklozen", shown.Output, StringComparison.Ordinal);
        Assert.Contains("Dak- en thuislozen [opdrachtgever]", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_in_use_is_refused_with_the_process_that_has_it()
    {
        using var folder = new TemporaryFolder();
        await SteunpakketProgram.RunAsync(folder.Path, "init");
        Directory.CreateDirectory(folder["workspace"]);
        await File.WriteAllTextAsync(folder["workspace", "workspace.lock"], $$"""{"Host":"{{Environment.MachineName}}","Process":4242}""");
        await using var held = new FileStream(folder["workspace", "workspace.lock.held"], FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var refused = await SteunpakketProgram.RunAsync(folder.Path, "run");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("process 4242", refused.Errors, StringComparison.Ordinal);
    }
}
