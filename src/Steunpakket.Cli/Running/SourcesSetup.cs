using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Cli.Running;

/// <summary>What the <c>sources</c> commands read before they ask anything.</summary>
/// <param name="Gemeenten">Those asked for, else those of the settings that existed in their period; by code.</param>
internal sealed record SourcesSetup(SteunpakketConfig Config, GemeenteTable Table, IReadOnlyList<Gemeente> Gemeenten)
{
    /// <summary>The sources that are asked over the network.</summary>
    public IReadOnlyList<ApiSourceSettings> Sources { get; } = [.. Config.Sources.OfType<ApiSourceSettings>()];

    /// <param name="asked">Names or CBS codes; none for all.</param>
    /// <exception cref="SettingsException">A setting or a name is wrong.</exception>
    public static SourcesSetup Open(string? config, IReadOnlyList<string> asked)
    {
        var settings = ConfigFile.Read(RunSetup.FindConfig(config));
        var table = GemeenteFile.Read(settings.GemeentenFile ?? GemeenteFile.BesideProgram);
        var named = (asked.Count > 0 ? settings with { Gemeenten = new GemeentenFilter(asked) } : settings).SelectedGemeenten(table);
        return new SourcesSetup(settings, table, [.. table.All.Where(gemeente => named?.Contains(gemeente.Code) ?? Existed(gemeente, settings.Period))]);
    }

    private static bool Existed(Gemeente gemeente, PeriodSettings period) =>
        !(gemeente.ValidUntil < period.Since) && !(gemeente.ValidFrom > period.Until);
}
