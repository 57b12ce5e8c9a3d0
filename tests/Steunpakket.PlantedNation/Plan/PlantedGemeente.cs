using Steunpakket.Core.Gemeenten;

namespace Steunpakket.PlantedNation.Plan;

/// <summary>A gemeente, as it was while it bore its code, and what is planted in it.</summary>
/// <param name="Families">In a quarter: a multiple of six, so that whole numbers are a sixth and a third of it and months have equally many.</param>
/// <param name="Parts">How many gemeenten it came from, of equal size and counting with it; 1 when it stayed itself.</param>
internal sealed record PlantedGemeente(int Index, Gemeente Gemeente, GemeenteGroup Group, int Families, int Parts = 1)
{
    public string Code => Gemeente.Code.Value;

    /// <summary>The line that is never mentioned here; null for all others than <see cref="GemeenteGroup.Silent"/>.</summary>
    public int? SilentLine => Group == GemeenteGroup.Silent ? Index % PlantedLines.Count : null;

    /// <summary>Whether documents that nearly repeat others, or only seem to, are planted: not where verdicts hang on single families.</summary>
    public bool HasNearCopies => Group is GemeenteGroup.Trend or GemeenteGroup.CounterTrend or GemeenteGroup.Chance
        or GemeenteGroup.Unreadable or GemeenteGroup.Silent;
}
