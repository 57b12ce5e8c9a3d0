using Steunpakket.Core.Comparison;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Writes the comparison's results in the columns of <see cref="ComparisonSchemas"/>.</summary>
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
                .EndRow();
        }
    }

    public static void Append(DuckDbAppender rows, IEnumerable<GemeenteComparisonRow> gemeenten)
    {
        foreach (var row in gemeenten)
        {
            rows.Add(row.Gemeente.Value).Add(row.Name).Add(row.Line).Add((int?)row.Year)
                .Add((int?)row.Count.Months).Add((long?)row.Count.Documents).Add(row.Count.PerMonth).Add(row.Verdict?.Word())
                .Add(row.InDenominator is { } counts ? (counts ? "ja" : "nee") : null)
                .EndRow();
        }
    }

    public static void Append(DuckDbAppender rows, IEnumerable<RelevanceCut> cuts)
    {
        foreach (var cut in cuts)
        {
            rows.Add(cut.Line).Add(cut.Rule == CutRule.Gt ? ">" : ">=").Add(cut.CutOff?.Value)
                .Add((int?)cut.Documents).Add((int?)cut.Removed).Add(cut.RemovedShare)
                .EndRow();
        }
    }
}
