using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources.Ibabs;

namespace Steunpakket.Io.Sources;

/// <summary>Makes the sources that are asked over the network. A new supplier is one line here.</summary>
public static class SupplierCatalog
{
    /// <param name="environment">Gives the value of an environment variable; secrets are named in the settings and stand there.</param>
    public static ISupplierSource Make(ApiSourceSettings settings, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return settings switch
        {
            IbabsSettings ibabs => new IbabsSource(ibabs),
            _ => throw new ArgumentOutOfRangeException(nameof(settings), settings, "A kind of source without an adapter."),
        };
    }
}
