namespace Steunpakket.Core.Comparison;

/// <summary>What comparing years yields.</summary>
/// <param name="Rows">A base year × line, in the order of the options and the input.</param>
/// <param name="Gemeenten">A gemeente × line × year, by code, the order of the input, and year.</param>
public sealed record ComparisonTables(IReadOnlyList<YearComparisonRow> Rows, IReadOnlyList<GemeenteComparisonRow> Gemeenten);
