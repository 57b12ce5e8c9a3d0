using Steunpakket.Core.Families;
using Xunit;

namespace Steunpakket.Core.Tests.Families;

public sealed class TitleKeyTests
{
    [Theory]
    [InlineData("59. Motie Gezonde leefstijl (1877408)", "Motie gezonde leefstijl")]
    [InlineData("8.1 Koersplan sociaal domein", "Koersplan sociaal domein")]
    [InlineData("J.A HvDH amendement Maatwerk voor locatiebeleid INGETROKKEN", "HvDH amendement Maatwerk voor locatiebeleid")]
    [InlineData("20250123-RIS320794 Geamendeerd voorstel inzake grondexploitatie Trekvlietzone", "RIS320794 Voorstel inzake grondexploitatie Trekvlietzone")]
    [InlineData("Nota Sociaal domein, versie 2", "Concept nota sociaal domein")]
    [InlineData("\u200B\u200BVoorstel\u200B Gele Lisdodde", "Voorstel Gele Lisdodde")]
    public void What_a_register_adds_is_no_part_of_what_a_title_names(string one, string other)
    {
        Assert.True(TitleKey.Of(one).Matches(TitleKey.Of(other)));
    }

    [Theory]
    [InlineData("Begroting sociaal domein 2020", "Begroting sociaal domein 2021")]
    [InlineData("Afdoening motie Gezonde leefstijl", "Motie Gezonde leefstijl")]
    [InlineData("Verzoek omgevingsvergunning Balistraat 74", "Verzoek omgevingsvergunning Balistraat 12")]
    [InlineData("Raadsbesluit", "Raadsbesluit")]
    [InlineData("Motie vreemd aan de orde", "Motie vreemd aan de orde")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void Other_matters_and_mere_kinds_of_documents_do_not_match(string? one, string? other)
    {
        Assert.False(TitleKey.Of(one).Matches(TitleKey.Of(other)));
    }

    [Theory]
    [InlineData("Gewijzigde motie Gezonde leefstijl", true)]
    [InlineData("Concept nota", true)]
    [InlineData("Nota v2", true)]
    [InlineData("Motie Planvoorraad ongewijzigd", false)]
    [InlineData("Motie Woonvergunning voor nieuwe Hagenezen AANGENOMEN", false)]
    public void A_title_may_say_that_there_are_versions(string title, bool says)
    {
        Assert.Equal(says, TitleKey.Of(title).SaysVersion);
    }
}
