using Steunpakket.Io.Configuration;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Finds the probe of a source. A new supplier is one line here.</summary>
public static class ProbeCatalog
{
    /// <param name="environment">Gives the value of an environment variable.</param>
    public static IAccountProbe Make(ApiSourceSettings settings, Func<string, string?> environment) => settings switch
    {
        NotubizSettings notubiz => new NotubizProbe(notubiz),
        IbabsSettings ibabs => new IbabsProbe(ibabs),
        GemeenteOplossingenSettings => new GemeenteOplossingenProbe(),
        ParlaeusSettings parlaeus => new ParlaeusProbe(parlaeus, environment),
        OriSettings ori => new OriProbe(ori),
        OpenBesluitvormingSettings openBesluitvorming => new OpenBesluitvormingProbe(openBesluitvorming),
        _ => throw new ArgumentOutOfRangeException(nameof(settings), settings, "A kind of source without a probe."),
    };
}
