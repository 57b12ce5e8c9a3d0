using Steunpakket.Io.Configuration;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>All ways to find a supplier, with the addresses of the settings or their defaults. A new way is one line here.</summary>
public static class DiscoveryCatalog
{
    public static IReadOnlyList<IDiscoveryWay> Make(SteunpakketConfig config) =>
    [
        new NotubizDiscovery(Settings<NotubizSettings>(config)),
        new IbabsDiscovery(Settings<IbabsSettings>(config)),
        new GemeenteOplossingenDiscovery(Settings<GemeenteOplossingenSettings>(config)),
    ];

    private static T Settings<T>(SteunpakketConfig config)
        where T : ApiSourceSettings, new() => config.Sources.OfType<T>().FirstOrDefault() ?? new T();
}
