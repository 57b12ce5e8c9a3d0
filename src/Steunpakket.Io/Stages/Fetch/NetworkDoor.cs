using Steunpakket.Core.Running;
using Steunpakket.Io.Http;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Opens the real door to the network, as the settings say.</summary>
public static class NetworkDoor
{
    /// <exception cref="SettingsException">No one is named to write to.</exception>
    public static IDocumentDoor Open(RunContext context, IReadOnlyList<HostBudget> budgets, IEnumerable<string> secrets)
    {
        ArgumentNullException.ThrowIfNull(context);
        var settings = context.Config.Fetch;
        var options = new HttpDoorOptions
        {
            UserAgent = Introduction(context),
            AllowPrivateHosts = settings.AllowPrivateHosts,
            InsecureTlsHosts = settings.InsecureTlsHosts,
            Retries = settings.Retries,
            RetryDelay = TimeSpan.FromSeconds(settings.RetrySeconds),
            Offline = context.Offline,
        };
        return new HttpDoor(options, budgets, new SecretRedactor(secrets), context.Time, context.Log);
    }

    /// <summary>Who we say we are.</summary>
    public static string Introduction(RunContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Config.Fetch.Contact is not { } contact || string.IsNullOrWhiteSpace(contact))
        {
            throw new SettingsException("fetch.contact: suppliers must know who to write to when our requests trouble them. Set it to an e-mail or web address, such as \"onderzoek@example.org\".");
        }

        try
        {
            return UserAgent.For(context.Versions.GetValueOrDefault("steunpakket", "0"), contact);
        }
        catch (ArgumentException wrong)
        {
            throw new SettingsException($"fetch.contact: {wrong.Message}", wrong);
        }
    }
}
