using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Comparison;

/// <summary>A row of table <c>jaarvergelijking_gemeente</c>: one gemeente of the target year, line and year.</summary>
/// <param name="Gemeente">Predecessors are added up under their successor; a split gemeente keeps its own code.</param>
/// <param name="Count">maanden, relevante_documenten and per_maand.</param>
/// <param name="Verdict">oordeel: the target year against this one; null in the target year's own row.</param>
/// <param name="InDenominator">Whether the verdict is one of the n of <c>jaarvergelijking</c>; null in the target year's own row.</param>
public sealed record GemeenteComparisonRow(
    GemeenteCode Gemeente, string Name, string Line, int Year, YearCount Count, Verdict? Verdict, bool? InDenominator)
{
    /// <summary>totaal: everything readable of the unit that is counted; 0 where it is not known.</summary>
    public long Total { get; init; }

    /// <summary>reden: why it is onvergelijkbaar; else null.</summary>
    public Incomparability? Reason { get; init; }
}
