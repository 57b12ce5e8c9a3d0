using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class ShippedGemeentenTests
{
    private static readonly GemeenteTable Table = GemeenteFile.Read(Repository.PathOf("config/gemeenten.csv"));

    // CBS, gemeentelijke indeling per jaar.
    [Theory]
    [InlineData("2019-07-01", 355)]
    [InlineData("2020-07-01", 355)]
    [InlineData("2021-07-01", 352)]
    [InlineData("2022-07-01", 344)]
    [InlineData("2023-07-01", 342)]
    [InlineData("2026-01-01", 342)]
    public void As_many_gemeenten_are_valid_as_CBS_counts(string date, int count)
    {
        Assert.Equal(count, Table.All.Count(gemeente => gemeente.ExistsOn(DateOnly.Parse(date))));
    }

    [Fact]
    public void What_ended_has_successors_that_exist_from_the_day_after()
    {
        foreach (var ended in Table.All.Where(gemeente => gemeente.ValidUntil is not null))
        {
            Assert.NotEmpty(ended.Successors);
            Assert.All(ended.Successors, code => Assert.True(
                Table.Find(code)?.ExistsOn(ended.ValidUntil!.Value.AddDays(1)), $"{ended.Name} → {code}"));
        }
    }

    [Fact]
    public void What_exists_has_no_successor()
    {
        Assert.DoesNotContain(Table.All, gemeente => gemeente.ValidUntil is null && gemeente.Successors.Count > 0);
    }

    [Fact]
    public void Every_name_and_alias_leads_to_its_own_gemeente()
    {
        foreach (var gemeente in Table.All)
        {
            Assert.All(gemeente.Aliases.Prepend(gemeente.Name).Append(gemeente.Code.Value), name => Assert.Equal(gemeente.Code, Table.Find(name)?.Code));
        }
    }

    [Theory]
    [InlineData("Delfzijl", "2020-12-31", "Delfzijl")]
    [InlineData("Delfzijl", "2021-09-30", "Eemsdelta")]
    [InlineData("Haaren", "2021-09-30", null)]
    [InlineData("Weesp", "2022-03-23", "Weesp")]
    [InlineData("Weesp", "2022-03-24", "Amsterdam")]
    public void Mergers_are_followed_to_the_day(string name, string date, string? counted)
    {
        var code = Table.On(DateOnly.Parse(date), Table.Find(name)!.Code);

        Assert.Equal(counted, code is { } found ? Table.Find(found)!.Name : null);
    }

    [Theory]
    [InlineData("Den Haag", "GM0518")]
    [InlineData("Den Bosch", "GM0796")]
    [InlineData("gemeente Sudwest Fryslan", "GM1900")]
    public void The_names_that_documents_use_are_known(string name, string code)
    {
        Assert.Equal(new GemeenteCode(code), Table.Find(name)?.Code);
    }
}
