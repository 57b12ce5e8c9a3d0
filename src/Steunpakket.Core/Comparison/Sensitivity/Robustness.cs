using Steunpakket.Core.Comparison.Variants;

namespace Steunpakket.Core.Comparison.Sensitivity;

/// <summary>Counts which ways of counting support which verdict (METHOD 3, idea 4).</summary>
public static class Robustness
{
    /// <param name="variants">The first is the study's.</param>
    /// <param name="cells">Of the multiverse; may be empty.</param>
    /// <returns>A row a base year × line, in the order of the study's rows.</returns>
    public static IReadOnlyList<RobustnessRow> Of(IReadOnlyList<VariantTables> variants, IReadOnlyList<SensitivityRow> cells)
    {
        var named = variants.SelectMany(variant => variant.Rows).ToLookup(row => (row.BaseYear, row.Line), row => row.National);
        var crossed = cells.ToLookup(row => (row.BaseYear, row.Line), row => row.National);
        return
        [
            .. variants[0].Rows.Select(row => new RobustnessRow(
                row.BaseYear,
                row.TargetYear,
                row.Line,
                row.National,
                VerdictSupport.Of([.. named[(row.BaseYear, row.Line)]]),
                VerdictSupport.Of([.. crossed[(row.BaseYear, row.Line)]]))),
        ];
    }
}
