using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Cli.Running;

/// <summary>Opens the door to the suppliers' APIs for commands that ask outside of a run.</summary>
internal static class ApiDoor
{
    /// <exception cref="SettingsException">The settings do not say what the door needs.</exception>
    public static IApi Open(SteunpakketConfig config) =>
        throw new SettingsException($"this build cannot ask {config.Sources.Count} source(s) over the network.");
}
