using System.Diagnostics;
using Steunpakket.Core.Comparison.Variants;

namespace Steunpakket.Core.Comparison;

/// <summary>Compares what is relevant in the target year with base years (METHOD 4.11, 4.12).</summary>
public sealed class YearComparison(CompareOptions options)
{
    /// <summary>As the study counts.</summary>
    /// <param name="variant">The name of this way of counting; corrected p-values cover its rows.</param>
    /// <exception cref="ArgumentException">A gemeente has two rows for a year.</exception>
    public ComparisonTables Compare(ComparisonInput input, string variant = "study") =>
        Compare(input, ComparisonVariant.Study(options) with { Name = variant });

    /// <param name="input">With the counts, months and totals that the variant asks for.</param>
    /// <param name="variant">What it says of units and months is the input's business; the rest is applied here.</param>
    /// <exception cref="ArgumentException">A gemeente has two rows for a year.</exception>
    public ComparisonTables Compare(ComparisonInput input, ComparisonVariant variant)
    {
        var gemeenten = new TargetGemeenten(input, options.Years);
        GemeenteComparisonRow[] rows =
        [
            .. from code in gemeenten.Codes
               let name = input.Names.GetValueOrDefault(code) ?? code.Value
               from line in input.Lines
               from year in options.Years
               let found = gemeenten.Year(code, year)
               select Row(new(code, name, line, year, found.Count(line), null, null) { Total = found.Total }, gemeenten, variant),
        ];
        return new(WithHolm([.. from year in options.BaseYears from line in input.Lines select Total(rows, year, line, variant.Name)]), rows);
    }

    /// <summary>The rows with p_holm, corrected over all of them.</summary>
    internal static YearComparisonRow[] WithHolm(IReadOnlyList<YearComparisonRow> rows)
    {
        var adjusted = Holm.Adjust([.. rows.Select(row => row.P)]);
        return [.. rows.Select((row, i) => row with { PHolm = adjusted[i] })];
    }

    private GemeenteComparisonRow Row(GemeenteComparisonRow row, TargetGemeenten gemeenten, ComparisonVariant variant)
    {
        if (row.Year == options.TargetYear)
        {
            return row;
        }

        var (target, baseYear) = (gemeenten.Year(row.Gemeente, options.TargetYear), gemeenten.Year(row.Gemeente, row.Year));
        var (targetRate, baseRate) = (variant.RateOf(target, row.Line), variant.RateOf(baseYear, row.Line));
        var reason = gemeenten.Reason(row.Gemeente, (options.TargetYear, row.Year), variant.MinCoverage)
            ?? (targetRate.Exposure == 0 || baseRate.Exposure == 0 ? Incomparability.GeenDocumenten : null);
        return row with
        {
            Verdict = reason is null ? VerdictRule.OfRates(targetRate, baseRate, (variant.Tie, variant.TolerancePercent)) : Verdict.Onvergelijkbaar,
            InDenominator = reason is null && IsInDenominator(variant.Denominator, target, baseYear),
            Reason = reason,
        };
    }

    private static bool IsInDenominator(Denominator denominator, GemeenteYear target, GemeenteYear baseYear) => denominator switch
    {
        Denominator.HitsInTargetYear => target.HasKeywordDocuments,
        Denominator.HitsInEitherYear => target.HasKeywordDocuments || baseYear.HasKeywordDocuments,
        Denominator.Accessible => true,
        _ => throw new UnreachableException(),
    };

    private YearComparisonRow Total(IEnumerable<GemeenteComparisonRow> rows, int baseYear, string line, string variant)
    {
        var target = rows.Where(row => row.Line == line && row.Year == options.TargetYear).ToDictionary(row => row.Gemeente, row => row.Count);
        GemeenteComparisonRow[] compared = [.. rows.Where(row => row.Line == line && row.Year == baseYear)];
        GemeenteComparisonRow[] counted = [.. compared.Where(row => row.InDenominator == true)];
        int Number(Verdict verdict) => counted.Count(row => row.Verdict == verdict);
        return new()
        {
            BaseYear = baseYear,
            TargetYear = options.TargetYear,
            Line = line,
            Variant = variant,
            Counts = new(
                Number(Verdict.Meer),
                Number(Verdict.Minder),
                Number(Verdict.Evenveel),
                counted.Count(row => row.Count.Documents == 0 && target[row.Gemeente].Documents == 0)),
            Incomparable = compared.Count(row => row.Verdict == Verdict.Onvergelijkbaar),
            PHolm = null,
        };
    }
}
