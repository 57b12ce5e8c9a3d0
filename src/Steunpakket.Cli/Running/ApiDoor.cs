using Serilog.Core;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch;

namespace Steunpakket.Cli.Running;

/// <summary>Opens the door to the suppliers' APIs for commands that ask outside of a run.</summary>
internal static class ApiDoor
{
    /// <exception cref="SettingsException">The settings do not say what the door needs.</exception>
    public static IApi Open(SteunpakketConfig config)
    {
        var gemeenten = GemeenteFile.Read(config.GemeentenFile ?? GemeenteFile.BesideProgram);
        var sources = new NetworkSources(config, gemeenten, settings => SupplierCatalog.Make(settings, Environment.GetEnvironmentVariable));
        return NetworkDoor.Open((config.Fetch, ProgramVersions.Program), sources, TimeProvider.System, Logger.None);
    }
}
