using Steunpakket.Core.Comparison;

namespace Steunpakket.Core.Maps;

/// <summary>Parts what was not found from what could not be looked for (METHOD §3 idea 3).</summary>
public static class TileStateRule
{
    /// <param name="verdict">Of the target year against the base year; null when the comparison does not know the gemeente.</param>
    /// <param name="isInDenominator">Whether the verdict is one of the n that percentages are of. If not, the gemeente has no keyword document in the target year.</param>
    /// <param name="isRelevant">Whether either year has a relevant document.</param>
    /// <param name="isReadable">Whether both years have a document whose text was read.</param>
    public static TileState Of(Verdict? verdict, bool isInDenominator, bool isRelevant, bool isReadable) => verdict switch
    {
        Verdict.Onvergelijkbaar or null => isReadable ? TileState.NietTeVergelijken : TileState.GeenData,
        _ when !isInDenominator || !isRelevant => TileState.GeenHits,
        Verdict.Meer => TileState.Meer,
        Verdict.Minder => TileState.Minder,
        _ => TileState.Evenveel,
    };
}
