namespace Steunpakket.Core.Comparison.Variants;

/// <summary>What comparing in one way yields.</summary>
/// <param name="Rows">A base year × line, in the order of the options and the cube; p corrected over all of them.</param>
/// <param name="Pairs">Per base year the verdicts of all gemeenten: the target year's months, and so its row, may differ between base years.</param>
public sealed record VariantTables(ComparisonVariant Variant, IReadOnlyList<YearComparisonRow> Rows, IReadOnlyList<ComparisonTables> Pairs);
