using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class ShippedCbsTests
{
    private static readonly GemeenteTable Gemeenten = GemeenteFile.Read(Repository.PathOf("config/gemeenten.csv"));
    private static readonly CbsTable Cbs = CbsFile.Read(Repository.PathOf("config/gemeenten_cbs.csv"));

    [Fact]
    public void Holds_the_345_gemeenten_of_2022_with_figures_and_the_342_of_2023_with_a_place()
    {
        Assert.Equal(345, Cbs.All.Count(row => row.Figures is not null));
        Assert.Equal(342, Cbs.All.Count(row => row.Centre is not null));

        // CBS: 17,6 million inhabitants on 1 January 2022.
        Assert.Equal(17_590_672, Cbs.All.Sum(row => row.Figures?.Inhabitants ?? 0));
    }

    [Fact]
    public void Names_and_provinces_agree_with_the_table_of_gemeenten()
    {
        Assert.All(Cbs.All, row => Assert.Equal((row.Name, row.Province), (Gemeenten.Find(row.Code)!.Name, Gemeenten.Find(row.Code)!.Province)));
    }

    [Fact]
    public void Every_gemeente_since_2019_counts_somewhere_but_the_one_that_was_split_and_the_one_that_came_later()
    {
        Assert.Equal(["Haaren", "Voorne aan Zee"], Gemeenten.All.Where(gemeente => Cbs.WithFigures(gemeente.Code, Gemeenten) is null).Select(gemeente => gemeente.Name));
        Assert.Equal(["Haaren"], Gemeenten.All.Where(gemeente => Cbs.Centre(gemeente.Code, Gemeenten) is null).Select(gemeente => gemeente.Name));
    }

    [Theory]
    [InlineData("Beemster", "Purmerend")]
    [InlineData("Delfzijl", "Eemsdelta")]
    [InlineData("Grave", "Land van Cuijk")]
    [InlineData("Weesp", "Weesp")]
    [InlineData("Utrecht", "Utrecht")]
    public void A_gemeente_that_merged_by_2022_has_its_successors_figures(string name, string counted)
    {
        Assert.Equal(counted, Cbs.WithFigures(Gemeenten.Find(name)!.Code, Gemeenten)!.Name);
    }

    [Theory]
    [InlineData("Weesp", "Amsterdam")]
    [InlineData("Brielle", "Voorne aan Zee")]
    [InlineData("Delfzijl", "Eemsdelta")]
    public void A_gemeente_that_merged_by_2023_lies_where_its_successor_lies(string name, string place)
    {
        Assert.Equal(Cbs.Centre(Gemeenten.Find(place)!.Code, Gemeenten)!.Value, Cbs.Centre(Gemeenten.Find(name)!.Code, Gemeenten));
    }

    [Fact]
    public void The_unknown_gemeente_has_neither()
    {
        Assert.Null(Cbs.WithFigures(GemeenteCode.Unknown, Gemeenten));
        Assert.Null(Cbs.Centre(GemeenteCode.Unknown, Gemeenten));
    }
}
