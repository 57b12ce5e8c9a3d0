using System.CommandLine;
using Steunpakket.Core.Keywords.Linting;
using Steunpakket.Core.Running;

namespace Steunpakket.Cli.Commands;

/// <summary>The options of <c>keywords lint</c>.</summary>
internal sealed class LintCommandOptions
{
    private readonly Option<string?> _config = new("--config", "-c") { Description = RunOptions.ConfigDescription };

    private readonly Option<string?> _workspace = new("--workspace", "-w") { Description = RunOptions.WorkspaceDescription };

    private readonly Option<string[]> _gemeenten = new("--gemeente") { Description = "Only texts of these gemeenten (name or CBS code).", AllowMultipleArgumentsPerToken = true };

    private readonly Option<bool> _json = new("--json") { Description = "As JSON on standard output." };

    private readonly Option<string?> _file = new("--csv") { Description = "Also write the findings to this file; a name that ends in .nl.csv gives CSV for a Dutch Excel." };

    private readonly Option<int> _most = new("--top") { Description = "How many compounds, and how many suspended hyphens, to show a keyword.", DefaultValueFactory = _ => new LintOptions().MostWords };

    private readonly Option<int> _threads = new("--threads") { Description = "How many partitions to read at a time. The results do not depend on it.", DefaultValueFactory = _ => Environment.ProcessorCount };

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit code 1 when a form has a wrong ending, stands in two groups or is in no text." };

    public void AddTo(Command command)
    {
        AtLeast(_threads, 1);
        AtLeast(_most, 0);
        foreach (var option in new Option[] { _config, _workspace, _gemeenten, _json, _file, _most, _threads, _strict })
        {
            command.Add(option);
        }
    }

    public RunRequest Read(ParseResult parsed) => new()
    {
        Config = parsed.GetValue(_config),
        Workspace = parsed.GetValue(_workspace),
        Gemeenten = parsed.GetValue(_gemeenten) ?? [],
        Threads = parsed.GetValue(_threads),
        From = "extract",
        UntilStage = "extract",
    };

    public LintOptions Limits(ParseResult parsed) => new() { MostWords = parsed.GetValue(_most) };

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);

    public bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);

    /// <exception cref="SettingsException">Its folder is not there: said before a long search, not after it.</exception>
    public string? FileOf(ParseResult parsed) => parsed.GetValue(_file) is not { } path || Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path)))
        ? parsed.GetValue(_file)
        : throw new SettingsException($"--csv {path}: there is no such folder.");

    private static void AtLeast(Option<int> option, int least) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && value < least)
        {
            result.AddError($"{option.Name} is at least {least}.");
        }
    });
}
