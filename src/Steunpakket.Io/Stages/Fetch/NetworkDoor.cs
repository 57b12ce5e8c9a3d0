using Serilog;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Opens the real door to the network, as the settings say.</summary>
public static class NetworkDoor
{
    /// <exception cref="SettingsException">No one is named to write to.</exception>
    public static IDocumentDoor Open(RunContext context, NetworkSources sources)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Open((context.Config.Fetch, context.ProgramVersion), sources, context.Time, context.Log);
    }

    /// <param name="who">The settings and the program's version.</param>
    /// <exception cref="SettingsException">No one is named to write to.</exception>
    public static IDocumentDoor Open((FetchSettings Settings, string Version) who, NetworkSources sources, TimeProvider time, ILogger log)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var options = new HttpDoorOptions
        {
            UserAgent = Introduction(who.Settings, who.Version),
            AllowPrivateHosts = who.Settings.AllowPrivateHosts,
            InsecureTlsHosts = who.Settings.InsecureTlsHosts,
            Retries = who.Settings.Retries,
            RetryDelay = TimeSpan.FromSeconds(who.Settings.RetrySeconds),
            Cooldown = TimeSpan.FromSeconds(who.Settings.CooldownSeconds),
        };
        return new HttpDoor(options, sources.Budgets(), new SecretRedactor(sources.Secrets), time, log);
    }

    /// <summary>Who we say we are.</summary>
    /// <exception cref="SettingsException">No one is named to write to, or not in printable ASCII.</exception>
    public static string Introduction(FetchSettings settings, string version)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (string.IsNullOrWhiteSpace(settings.Contact))
        {
            throw new SettingsException("fetch.contact: suppliers must know who to write to when our requests trouble them. Set it to an e-mail or web address, such as \"onderzoek@example.org\".");
        }

        try
        {
            return UserAgent.For(version, settings.Contact);
        }
        catch (ArgumentException wrong)
        {
            throw new SettingsException($"fetch.contact: {wrong.Message}", wrong);
        }
    }
}
