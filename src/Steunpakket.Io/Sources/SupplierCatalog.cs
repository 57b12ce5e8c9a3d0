using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources.GemeenteOplossingen;
using Steunpakket.Io.Sources.Ibabs;
using Steunpakket.Io.Sources.Notubiz;
using Steunpakket.Io.Sources.OpenBesluitvorming;
using Steunpakket.Io.Sources.Ori;
using Steunpakket.Io.Sources.Parlaeus;

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
            OpenBesluitvormingSettings openBesluitvorming => new OpenBesluitvormingSource(openBesluitvorming),
            OriSettings ori => new OriSource(ori),
            GemeenteOplossingenSettings gemeenteOplossingen => new GemeenteOplossingenSource(gemeenteOplossingen),
            ParlaeusSettings parlaeus => new ParlaeusSource(parlaeus, environment),
            NotubizSettings notubiz => new NotubizSource(notubiz),
            IbabsSettings ibabs => new IbabsSource(ibabs),
            _ => throw new ArgumentOutOfRangeException(nameof(settings), settings, "A kind of source without an adapter."),
        };
    }

    /// <summary>Every kind of source with its defaults.</summary>
    public static IReadOnlyList<ApiSourceSettings> Defaults { get; } =
    [
        new OpenBesluitvormingSettings(), new OriSettings(), new NotubizSettings(), new IbabsSettings(), new GemeenteOplossingenSettings(), new ParlaeusSettings(),
    ];
}
