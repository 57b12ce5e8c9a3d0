using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Xunit;

namespace Steunpakket.Core.Tests.Gemeenten;

public sealed class HostNamesTests
{
    [Theory]
    [InlineData("Tiel", "tiel")]
    [InlineData("De Bilt", "debilt")]
    [InlineData("Rijssen-Holten", "rijssenholten")]
    [InlineData("'s-Gravenhage", "sgravenhage")]
    [InlineData("Súdwest-Fryslân", "sudwestfryslan")]
    [InlineData("Bergen (NH.)", "bergennh")]
    public void Joined_names_have_only_small_letters(string name, string host)
    {
        Assert.Equal([host], HostNames.Joined(Gemeente(name)));
    }

    [Fact]
    public void Aliases_are_names_too_and_spellings_of_one_are_one()
    {
        Assert.Equal(["shertogenbosch", "denbosch"], HostNames.Joined(Gemeente("'s-Hertogenbosch", "Den Bosch", "s Hertogenbosch", "Den-Bosch")));
    }

    [Fact]
    public void Hyphenated_names_come_after_the_joined_and_only_where_there_are_hyphens()
    {
        Assert.Equal(["rijssenholten", "rijssen-holten"], HostNames.JoinedAndHyphenated(Gemeente("Rijssen-Holten")));
        Assert.Equal(["shertogenbosch", "s-hertogenbosch"], HostNames.JoinedAndHyphenated(Gemeente("'s-Hertogenbosch")));
        Assert.Equal(["debilt"], HostNames.JoinedAndHyphenated(Gemeente("De Bilt")));
    }

    private static Gemeente Gemeente(string name, params string[] aliases) => new(new GemeenteCode("GM0001"), name, aliases, "Utrecht", null, null, []);
}
