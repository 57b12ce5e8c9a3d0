using System.CommandLine;

namespace Steunpakket.Cli.Commands;

/// <summary>The options that <c>diff</c> and <c>keywords diff</c> share.</summary>
internal sealed class DiffOptions
{
    private readonly Option<string?> _config = new("--config", "-c") { Description = RunOptions.ConfigDescription };

    private readonly Option<string?> _workspace = new("--workspace", "-w") { Description = RunOptions.WorkspaceDescription };

    private readonly Option<string?> _folder = new("--to") { Description = "Write all tables of the difference to this folder, as Parquet, CSV and CSV for Dutch Excel." };

    private readonly Option<int> _most = new("--top") { Description = "How many moves in rank to write a line.", DefaultValueFactory = _ => 200 };

    private readonly Option<bool> _json = new("--json") { Description = "The summary as JSON on standard output." };

    public void AddTo(Command command)
    {
        _most.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var most) && most < 1)
            {
                result.AddError("--top is at least 1.");
            }
        });
        _folder.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } folder && File.Exists(folder))
            {
                result.AddError($"--to {folder} is a file; name a folder.");
            }
        });
        foreach (var option in new Option[] { _config, _workspace, _folder, _most, _json })
        {
            command.Add(option);
        }
    }

    public RunRequest Read(ParseResult parsed) => new()
    {
        Config = parsed.GetValue(_config),
        Workspace = parsed.GetValue(_workspace),
        Offline = true,
        From = "select",
        UntilStage = "export",
    };

    public string? FolderOf(ParseResult parsed) => parsed.GetValue(_folder);

    public int MostOf(ParseResult parsed) => parsed.GetValue(_most);

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);
}
