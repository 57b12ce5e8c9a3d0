using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Tests.Comparison;

/// <summary>Comparison of one line, 2020 and 2021, written by hand.</summary>
internal static class ComparisonExample
{
    public const string Line = "actielijn_1";

    public static readonly CompareOptions Options = new() { BaseYears = [2020] };

    /// <summary>A gemeente with data: 12 months in earlier years, 9 in 2021.</summary>
    public static GemeenteYear Year(string code, int year, long relevant) => new()
    {
        Gemeente = new(code),
        Year = year,
        Months = year == 2021 ? 9 : 12,
        HasDocuments = true,
        HasKeywordDocuments = true,
        Relevant = new Dictionary<string, long> { [Line] = relevant },
    };

    public static ComparisonInput Input(params GemeenteYear[] years) => new() { Lines = [Line], Years = years };

    public static ComparisonTables Compare(params GemeenteYear[] years) => new YearComparison(Options).Compare(Input(years));

    public static GemeenteComparisonRow Of(this ComparisonTables tables, string code, int year) =>
        tables.Gemeenten.Single(row => row.Gemeente == new GemeenteCode(code) && row.Year == year);
}
