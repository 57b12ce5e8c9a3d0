using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Variants;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Writes what the years come to in the columns of <see cref="ComparisonSchemas"/>.</summary>
internal static class ComparisonRows
{
    public static void Append(DuckDbAppender rows, IEnumerable<YearComparisonRow> years)
    {
        foreach (var year in years)
        {
            var counts = year.Counts;
            rows.Add((int?)year.BaseYear).Add((int?)year.TargetYear).Add(year.Line).Add(year.Variant).Add((int?)counts.N)
                .Add((int?)counts.Meer).Add((int?)counts.Minder).Add((int?)counts.Evenveel).Add((int?)counts.EvenveelNul)
                .Add(year.MeerPct).Add(year.MinderPct).Add(year.EvenveelPct)
                .Add(year.Difference?.Value).Add(year.Difference?.Low).Add(year.Difference?.High)
                .Add(year.P).Add(year.PHolm)
                .Add(year.Bootstrap?.Low).Add(year.Bootstrap?.High).Add((int?)year.Incomparable)
                .EndRow();
        }
    }

    public static void Append(DuckDbAppender rows, IEnumerable<GemeenteComparisonRow> gemeenten)
    {
        foreach (var row in gemeenten)
        {
            rows.Add(row.Gemeente.Value).Add(row.Name).Add(row.Line).Add((int?)row.Year)
                .Add((int?)row.Count.Months).Add((long?)row.Count.Documents).Add(row.Count.PerMonth).Add(row.Verdict?.Word())
                .Add(YesOrNo(row.InDenominator))
                .EndRow();
        }
    }

    public static void Append(DuckDbAppender rows, VariantTables tables)
    {
        foreach (var (baseYear, row) in tables.Pairs.SelectMany(pair => pair.Gemeenten, (pair, row) => (pair.Rows[0].BaseYear, row)))
        {
            var measure = tables.Variant.Measure == RateMeasure.Share ? new Rate(row.Count.Documents, row.Total).Value : row.Count.PerMonth;
            rows.Add(tables.Variant.Name).Add(row.Gemeente.Value).Add(row.Name).Add(row.Line).Add((int?)baseYear).Add((int?)row.Year)
                .Add((int?)row.Count.Months).Add((long?)row.Count.Documents).Add((long?)row.Total).Add(measure)
                .Add(row.Verdict?.Word()).Add(YesOrNo(row.InDenominator)).Add(row.Reason?.Word())
                .EndRow();
        }
    }

    public static void Append(DuckDbAppender rows, IEnumerable<RelevanceCut> cuts, bool inUse)
    {
        foreach (var cut in cuts)
        {
            rows.Add(cut.Rule.Word()).Add(YesOrNo(inUse)).Add(cut.Line).Add(cut.Year).Add(cut.Gemeente?.Value)
                .Add(cut.Rule.KeepsTies() ? ">=" : ">").Add(cut.CutOff?.Value)
                .Add((int?)cut.Documents).Add((int?)cut.Removed).Add(cut.RemovedShare)
                .EndRow();
        }
    }

    private static string? YesOrNo(bool? value) => value is { } yes ? (yes ? "ja" : "nee") : null;
}
