using System.CommandLine;
using Steunpakket.Cli.Running;

namespace Steunpakket.Cli.Commands;

/// <summary>The options that the <c>sources</c> commands share.</summary>
internal sealed class SourcesOptions
{
    private readonly Option<string?> _config = new("--config", "-c")
    {
        Description = "The settings file. Default config/steunpakket.json, else steunpakket.json, of this folder.",
    };

    private readonly Option<string[]> _gemeenten = new("--gemeente")
    {
        Description = "Only these gemeenten (name or CBS code).",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Results as JSON on standard output." };

    public void AddTo(Command command)
    {
        command.Add(_config);
        command.Add(_gemeenten);
        command.Add(_json);
    }

    public SourcesSetup Open(ParseResult parsed) => SourcesSetup.Open(parsed.GetValue(_config), Named(parsed));

    /// <summary>What was named on the command line.</summary>
    public IReadOnlyList<string> Named(ParseResult parsed) => parsed.GetValue(_gemeenten) ?? [];

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);
}
