using System.CommandLine;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Cli.Commands;

/// <summary><c>sources</c>: by which ways gemeenten are reached, whether those work, and how to find more.</summary>
internal static class SourcesCommand
{
    /// <param name="door">Opens the way to the suppliers' APIs; closed again when it can be.</param>
    public static Command Build(Func<SteunpakketConfig, IApi> door) => new(
        "sources", "Look at the ways to gemeenten's documents, check them, and find new ones.")
    {
        SourcesListCommand.Build(),
        SourcesCheckCommand.Build(door),
        SourcesDiscoverCommand.Build(door),
    };
}
