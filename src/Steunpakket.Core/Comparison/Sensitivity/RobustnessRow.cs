namespace Steunpakket.Core.Comparison.Sensitivity;

/// <summary>A row of table <c>robuustheid</c>: how many ways of counting support which national verdict.</summary>
/// <param name="Study">oordeel_study.</param>
/// <param name="Variants">The named variants, <c>study</c> among them; by corrected p.</param>
/// <param name="Cells">The combinations of the multiverse; by p as it is.</param>
public sealed record RobustnessRow(int BaseYear, int TargetYear, string Line, NationalVerdict Study, VerdictSupport Variants, VerdictSupport Cells);
