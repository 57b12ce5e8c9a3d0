using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Xunit;
using static Steunpakket.Core.Tests.Comparison.ComparisonExample;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class HerindelingTests
{
    private const string Appingedam = "GM0003";
    private const string Delfzijl = "GM0010";
    private const string Loppersum = "GM0024";
    private const string Eemsdelta = "GM1979";
    private const string Haaren = "GM0788";
    private const string Oisterwijk = "GM0824";

    private static readonly Dictionary<GemeenteCode, GemeenteCode?> Successors = new()
    {
        [new(Appingedam)] = new(Eemsdelta),
        [new(Delfzijl)] = new(Eemsdelta),
        [new(Loppersum)] = new(Eemsdelta),
        [new(Haaren)] = null,
    };

    [Fact]
    public void Delfzijl_Appingedam_and_Loppersum_count_together_as_Eemsdelta()
    {
        var tables = Merge(Year(Appingedam, 2020, 3), Year(Delfzijl, 2020, 5), Year(Loppersum, 2020, 4), Year(Eemsdelta, 2021, 9));

        Assert.Equal(new YearCount(12, 12), tables.Of(Eemsdelta, 2020).Count);
        Assert.Equal(Verdict.Evenveel, tables.Of(Eemsdelta, 2020).Verdict);
        Assert.Equal(1, tables.Rows.Single().Counts.N);
        Assert.DoesNotContain(tables.Gemeenten, row => row.Gemeente == new GemeenteCode(Delfzijl));
    }

    [Fact]
    public void Without_the_mapping_they_would_have_no_year_to_compare_with()
    {
        var tables = Compare(Year(Delfzijl, 2020, 12), Year(Eemsdelta, 2021, 9));

        Assert.Equal(Verdict.Onvergelijkbaar, tables.Of(Delfzijl, 2020).Verdict);
        Assert.Equal(Verdict.Onvergelijkbaar, tables.Of(Eemsdelta, 2020).Verdict);
    }

    [Fact]
    public void A_predecessor_of_which_nothing_was_found_makes_the_year_onvergelijkbaar()
    {
        var tables = Merge(Year(Delfzijl, 2020, 5), Year(Loppersum, 2020, 0) with { HasDocuments = false }, Year(Eemsdelta, 2021, 9));

        Assert.Equal(Verdict.Onvergelijkbaar, tables.Of(Eemsdelta, 2020).Verdict);
    }

    [Fact]
    public void A_successor_that_did_not_exist_yet_does_not_spoil_the_year_of_its_predecessors()
    {
        var tables = Merge(
            Year(Delfzijl, 2020, 12),
            Year(Eemsdelta, 2020, 0) with { Months = 0, HasDocuments = false },
            Year(Eemsdelta, 2021, 9));

        Assert.Equal((new YearCount(12, 12), Verdict.Evenveel), (tables.Of(Eemsdelta, 2020).Count, tables.Of(Eemsdelta, 2020).Verdict));
    }

    [Fact]
    public void Haaren_was_split_and_is_onvergelijkbaar_while_its_heirs_are_compared_as_they_are()
    {
        var tables = Merge(Year(Haaren, 2020, 12), Year(Oisterwijk, 2020, 12), Year(Oisterwijk, 2021, 10));

        Assert.Equal(Verdict.Onvergelijkbaar, tables.Of(Haaren, 2020).Verdict);
        Assert.Equal(12, tables.Of(Haaren, 2020).Count.Documents);
        Assert.Equal(Verdict.Meer, tables.Of(Oisterwijk, 2020).Verdict);
        Assert.Equal(1, tables.Rows.Single().Counts.N);
    }

    [Fact]
    public void A_split_gemeente_stays_onvergelijkbaar_even_with_documents_in_both_years()
    {
        var tables = Merge(Year(Haaren, 2020, 12), Year(Haaren, 2021, 9));

        Assert.Equal(Verdict.Onvergelijkbaar, tables.Of(Haaren, 2020).Verdict);
    }

    private static ComparisonTables Merge(params GemeenteYear[] years) =>
        new YearComparison(Options).Compare(Input(years) with { Successors = Successors });
}
