namespace Steunpakket.Core.Comparison.Influence;

/// <summary>What one term does to a row of the study's table.</summary>
/// <param name="With">The row as it stands.</param>
/// <param name="Without">Gemeenten by verdict without the term.</param>
/// <param name="PHolmWithout">Corrected with the study's other rows as they stand; null for no gemeenten.</param>
/// <param name="Changed">Gemeenten whose verdict is another one.</param>
public sealed record TermVerdict(YearComparisonRow With, VerdictCounts Without, double? PHolmWithout, int Changed)
{
    public NationalVerdict NationalWithout => NationalVerdicts.Of(Without, PHolmWithout);
}
