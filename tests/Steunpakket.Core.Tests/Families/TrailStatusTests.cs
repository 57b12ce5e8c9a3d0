using Steunpakket.Core.Families;
using Xunit;

namespace Steunpakket.Core.Tests.Families;

public sealed class TrailStatusTests
{
    [Theory]
    [InlineData("J.B HvDH amendement Rustperiodes INGETROKKEN", "ingetrokken")]
    [InlineData("G.4 CU-SGP motie VvE-vergunning AANGEHOUDEN", "aangehouden")]
    [InlineData("Motie Sport verworpen", "verworpen")]
    [InlineData("Gewijzigde motie Sport, aangenomen", "aangenomen")]
    [InlineData("Geamendeerd voorstel van het college", "gewijzigd")]
    [InlineData("Notulen van 3 april (concept)", "concept")]
    [InlineData("Vastgestelde notulen van 3 april", "vastgesteld")]
    [InlineData("Nota leefstijl ter kennisname", "ter kennisname")]
    [InlineData("Ingediende motie Sport", "ingediend")]
    [InlineData("Motie Vraag advies over sport, verworpen", "verworpen")]
    public void A_title_tells_a_status(string title, string status)
    {
        Assert.Equal(status, TrailStatus.Of(Entry(title), [], isBeforeResult: false));
    }

    [Theory]
    [InlineData("Motie Sport")]
    [InlineData("Motie Planvoorraad ongewijzigd")]
    [InlineData("Afdoening aangenomen motie Sport")]
    [InlineData("RIS321890 Tussenbericht motie aangehouden")]
    [InlineData("Overzicht aangenomen en verworpen moties")]
    [InlineData("Nota over aangenomen en verworpen plannen")]
    [InlineData("")]
    [InlineData(null)]
    public void What_says_nothing_or_two_things_or_something_of_another_document_is_left_empty(string? title)
    {
        Assert.Equal("", TrailStatus.Of(Entry(title), [], isBeforeResult: false));
    }

    [Fact]
    public void A_result_that_a_version_gained_goes_before_its_title()
    {
        Assert.Equal("verworpen", TrailStatus.Of(Entry("Motie Ecologisch advies"), ["verworpen"], isBeforeResult: false));
        Assert.Equal("", TrailStatus.Of(Entry("Motie Sport AANGENOMEN"), ["aangenomen", "verworpen"], isBeforeResult: false));
    }

    [Theory]
    [InlineData("Motie Sport", null, "ingediend")]
    [InlineData("Sport voor iedereen INGETROKKEN", "motie", "ingediend")]
    [InlineData("Gewijzigde motie Sport", "motie", "gewijzigd")]
    [InlineData("Raadsvoorstel sport", "raadsvoorstel", "")]
    public void Before_its_result_a_motion_was_submitted(string title, string? type, string status)
    {
        Assert.Equal(status, TrailStatus.Of(Entry(title) with { DocumentType = type }, [], isBeforeResult: true));
    }

    [Fact]
    public void A_meeting_for_information_tells_a_status()
    {
        Assert.Equal("ter kennisname", TrailStatus.Of(Entry("Raadsbrief") with { Meeting = "Stukken ter kennisneming week 12" }, [], isBeforeResult: false));
    }

    private static TrailEntry Entry(string? title) => new("folder/GM0518/1", new DateOnly(2021, 4, 3), "Raad", title, null, "sha", 100, "");
}
