using System.Diagnostics;

namespace Steunpakket.Core.Comparison;

/// <summary>Compares relevant documents a month of the target year with those of base years (METHOD 4.11, 4.12).</summary>
public sealed class YearComparison(CompareOptions options)
{
    private readonly int[] _years = [.. options.BaseYears.Append(options.TargetYear).Order()];

    /// <param name="variant">The name of this way of counting; corrected p-values cover its rows.</param>
    /// <exception cref="ArgumentException">A gemeente has two rows for a year.</exception>
    public ComparisonTables Compare(ComparisonInput input, string variant = "study")
    {
        var gemeenten = new TargetGemeenten(input, _years);
        GemeenteComparisonRow[] rows =
        [
            .. from code in gemeenten.Codes
               let name = input.Names.GetValueOrDefault(code) ?? code.Value
               from line in input.Lines
               from year in _years
               select Row(new(code, name, line, year, gemeenten.Year(code, year).Count(line), null, null), gemeenten),
        ];
        return new(WithHolm([.. from year in options.BaseYears from line in input.Lines select Total(rows, year, line, variant)]), rows);
    }

    private GemeenteComparisonRow Row(GemeenteComparisonRow row, TargetGemeenten gemeenten)
    {
        if (row.Year == options.TargetYear)
        {
            return row;
        }

        var target = gemeenten.Year(row.Gemeente, options.TargetYear);
        var verdict = gemeenten.IsComparable(row.Gemeente, options.TargetYear, row.Year)
            ? VerdictRule.Of(target.Count(row.Line), row.Count, options)
            : Verdict.Onvergelijkbaar;
        var isIn = verdict != Verdict.Onvergelijkbaar && IsInDenominator(target, gemeenten.Year(row.Gemeente, row.Year));
        return row with { Verdict = verdict, InDenominator = isIn };
    }

    private bool IsInDenominator(GemeenteYear target, GemeenteYear baseYear) => options.Denominator switch
    {
        Denominator.HitsInTargetYear => target.HasKeywordDocuments,
        Denominator.HitsInEitherYear => target.HasKeywordDocuments || baseYear.HasKeywordDocuments,
        Denominator.Accessible => true,
        _ => throw new UnreachableException(),
    };

    private YearComparisonRow Total(IEnumerable<GemeenteComparisonRow> rows, int baseYear, string line, string variant)
    {
        var target = rows.Where(row => row.Line == line && row.Year == options.TargetYear).ToDictionary(row => row.Gemeente, row => row.Count);
        GemeenteComparisonRow[] counted = [.. rows.Where(row => row.Line == line && row.Year == baseYear && row.InDenominator == true)];
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
            PHolm = null,
        };
    }

    private static YearComparisonRow[] WithHolm(YearComparisonRow[] rows)
    {
        var adjusted = Holm.Adjust([.. rows.Select(row => row.P)]);
        return [.. rows.Select((row, i) => row with { PHolm = adjusted[i] })];
    }
}
