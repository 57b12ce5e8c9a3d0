using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Sources.Discovery;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Discovery;

public sealed class ForeignNamesTests
{
    private static readonly ForeignNames Foreign = new(Probing.Shipped);

    [Theory]
    [InlineData("Druten", "Raadsvergadering Wijchen", true)]
    [InlineData("Druten", "Raadsvergadering Druten", false)]
    [InlineData("Druten", "Commissie Druten-Wijchen", true)]
    [InlineData("Midden-Groningen", "Raad Midden-Groningen", false)]
    [InlineData("GM0014", "Raad Midden-Groningen", true)]
    [InlineData("GM0014", "Raad Groningen", false)]
    [InlineData("Eemsdelta", "Raad Appingedam (archief)", false)] // what it was made of
    [InlineData("Appingedam", "Raad Eemsdelta", false)] // what it became
    [InlineData("Cuijk", "Raad Grave", true)]
    [InlineData("Het Hogeland", "Overleg met provincie Groningen", false)]
    [InlineData("Tiel", "Commissie wonen, huizen en buren", false)] // words, as they are written
    [InlineData("Tiel", "Tielse Zaken Zeistdag", false)]
    [InlineData("Den Haag", "Raad 's-Gravenhage", false)]
    public void Another_gemeentes_name_is_found_in_the_name_of_a_meeting(string gemeente, string meeting, bool found)
    {
        var known = Probing.Shipped.Find(gemeente)!;

        Assert.Equal(found ? [meeting] : [], Foreign.In([meeting], known));
    }

    [Fact]
    public void A_name_that_begins_with_another_is_not_that_other()
    {
        var (berg, dal) = (Probing.Gemeente("Tiel") with { Name = "Berg" }, Probing.Gemeente("Weert") with { Name = "Berg en Dal" });
        var foreign = new ForeignNames(new GemeenteTable([berg, dal]));

        Assert.Empty(foreign.In(["Raad Berg en Dal"], dal));
        Assert.Equal(["Raad Berg en Dal"], foreign.In(["Raad Berg", "Raad Berg en Dal"], berg));
    }
}
