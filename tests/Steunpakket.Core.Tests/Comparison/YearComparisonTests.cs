using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Xunit;
using static Steunpakket.Core.Tests.Comparison.ComparisonExample;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class YearComparisonTests
{
    [Fact]
    public void Counts_gemeenten_by_verdict_and_keeps_empty_ties_apart()
    {
        var row = Compare(
            Year("GM0001", 2020, 12), Year("GM0001", 2021, 10),
            Year("GM0002", 2020, 13), Year("GM0002", 2021, 9),
            Year("GM0003", 2020, 12), Year("GM0003", 2021, 9),
            Year("GM0004", 2020, 0), Year("GM0004", 2021, 0),
            Year("GM0005", 2020, 0), Year("GM0005", 2021, 1)).Rows.Single();

        Assert.Equal(new VerdictCounts(meer: 2, minder: 1, evenveel: 2, evenveelNul: 1), row.Counts);
        Assert.Equal((2020, 2021, Line, "study"), (row.BaseYear, row.TargetYear, row.Line, row.Variant));
    }

    [Fact]
    public void Says_for_each_gemeente_and_year_what_it_rests_on()
    {
        var tables = new YearComparison(Options).Compare(Input(Year("GM0001", 2020, 12), Year("GM0001", 2021, 9)) with
        {
            Names = new Dictionary<GemeenteCode, string> { [new("GM0001")] = "Voorbeeld" },
        });

        Assert.Equal(
            [
                new(new("GM0001"), "Voorbeeld", Line, 2020, new(12, 12), Verdict.Evenveel, true),
                new(new("GM0001"), "Voorbeeld", Line, 2021, new(9, 9), null, null),
            ],
            tables.Gemeenten);
        Assert.Equal(1, tables.Gemeenten[0].Count.PerMonth);
    }

    [Fact]
    public void A_gemeente_without_documents_months_or_a_row_in_either_year_is_onvergelijkbaar_and_no_part_of_n()
    {
        var tables = Compare(
            Year("GM0001", 2020, 5) with { HasDocuments = false }, Year("GM0001", 2021, 9),
            Year("GM0002", 2020, 5), Year("GM0002", 2021, 0) with { HasDocuments = false },
            Year("GM0003", 2020, 5) with { Months = 0 }, Year("GM0003", 2021, 9),
            Year("GM0004", 2021, 9),
            Year("GM0005", 2020, 5));

        Assert.All(
            tables.Gemeenten.Where(row => row.Year == 2020),
            row => Assert.Equal((Verdict.Onvergelijkbaar, false), (row.Verdict, row.InDenominator)));
        Assert.Equal(10, tables.Gemeenten.Count);
        Assert.Equal(0, tables.Rows.Single().Counts.N);
        Assert.Null(tables.Rows.Single().PHolm);
    }

    [Fact]
    public void Rows_of_an_unknown_gemeente_are_shown_and_never_counted()
    {
        var tables = Compare(
            Year("GM0001", 2020, 5) with { Gemeente = GemeenteCode.Unknown },
            Year("GM0001", 2021, 9) with { Gemeente = GemeenteCode.Unknown });

        Assert.Equal((Verdict.Onvergelijkbaar, 5L), (tables.Gemeenten[0].Verdict, tables.Gemeenten[0].Count.Documents));
        Assert.Equal(0, tables.Rows.Single().Counts.N);
    }

    [Theory]
    [InlineData(Denominator.HitsInTargetYear, 2)]
    [InlineData(Denominator.HitsInEitherYear, 3)]
    [InlineData(Denominator.Accessible, 4)]
    public void The_denominator_decides_who_is_counted_not_the_verdict(Denominator denominator, int n)
    {
        var tables = new YearComparison(Options with { Denominator = denominator }).Compare(Input(
            Year("GM0001", 2020, 5), Year("GM0001", 2021, 9),
            Year("GM0002", 2020, 0) with { HasKeywordDocuments = false }, Year("GM0002", 2021, 0),
            Year("GM0003", 2020, 5), Year("GM0003", 2021, 0) with { HasKeywordDocuments = false },
            Year("GM0004", 2020, 0) with { HasKeywordDocuments = false }, Year("GM0004", 2021, 0) with { HasKeywordDocuments = false },
            Year("GM0005", 2021, 9)));

        Assert.Equal(n, tables.Rows.Single().Counts.N);
        Assert.Equal(n, tables.Gemeenten.Count(row => row.InDenominator == true));
        Assert.Equal(Verdict.Minder, tables.Of("GM0003", 2020).Verdict);
    }

    [Fact]
    public void Base_years_stand_in_the_order_of_the_options_and_lines_in_that_of_the_input()
    {
        var tables = new YearComparison(new()).Compare(Input(Year("GM0002", 2020, 1), Year("GM0001", 2021, 1)) with { Lines = ["b", "a"] });

        Assert.Equal([(2020, "b"), (2020, "a"), (2019, "b"), (2019, "a")], tables.Rows.Select(row => (row.BaseYear, row.Line)));
        Assert.Equal(
            [("GM0001", "b", 2019), ("GM0001", "b", 2020), ("GM0001", "b", 2021), ("GM0001", "a", 2019)],
            tables.Gemeenten.Take(4).Select(row => (row.Gemeente.Value, row.Line, row.Year)));
    }

    [Fact]
    public void The_order_of_the_input_is_no_matter()
    {
        var random = new Random(1);
        GemeenteYear[] years = [.. Enumerable.Range(1, 40).SelectMany(i => new[] { 2020, 2021 }.Select(year => Year($"GM{i:D4}", year, random.Next(9))))];
        var straight = Compare(years);

        random.Shuffle(years);

        Assert.Equal(straight.Rows, Compare(years).Rows);
        Assert.Equal(straight.Gemeenten, Compare(years).Gemeenten);
    }

    [Fact]
    public void The_correction_covers_all_rows_of_the_variant()
    {
        GemeenteYear[] years = [.. Enumerable.Range(1, 10).SelectMany(i => new[]
        {
            Year($"GM{i:D4}", 2019, i < 4 ? 99 : 0), Year($"GM{i:D4}", 2020, 0), Year($"GM{i:D4}", 2021, 1),
        })];

        var rows = new YearComparison(new()).Compare(Input(years)).Rows;

        Assert.Equal([2 / 1024.0, 0.34375], rows.Select(row => row.P.GetValueOrDefault()));
        Assert.Equal([4 / 1024.0, 0.34375], rows.Select(row => row.PHolm.GetValueOrDefault()));
    }

    [Fact]
    public void Two_rows_for_one_year_are_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => Compare(Year("GM0001", 2020, 5), Year("GM0001", 2020, 6)));
    }
}
