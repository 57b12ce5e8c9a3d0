namespace Steunpakket.PlantedNation.Plan;

/// <summary>The shares of relevant families in gemeenten of <see cref="GemeenteGroup.Chance"/>: planted effects of a stated size.</summary>
internal static class ChanceRates
{
    private static readonly (double Before, double After)[] Lines = [(0.16, 0.26), (0.24, 0.20), (0.20, 0.20)];

    /// <param name="isTarget">Whether it is about the target year.</param>
    public static double Of(int line, bool isTarget) => isTarget ? Lines[line].After : Lines[line].Before;
}
