namespace Steunpakket.Core.Comparison;

/// <summary>Draws the national verdict of a row at the usual level.</summary>
public static class NationalVerdicts
{
    /// <summary>A p below this is no chance.</summary>
    public const double Level = 0.05;

    /// <param name="p">Of the sign test, corrected or not; null for no gemeenten.</param>
    public static NationalVerdict Of(VerdictCounts counts, double? p) =>
        counts.N == 0 ? NationalVerdict.Onvergelijkbaar
        : p is not < Level ? NationalVerdict.GeenVerschil
        : counts.Meer > counts.Minder ? NationalVerdict.Meer
        : NationalVerdict.Minder;
}
