using Steunpakket.Core.Documents;
using Xunit;

namespace Steunpakket.Core.Tests.Documents;

public sealed class DocumentIdTests
{
    [Fact]
    public void Joins_supplier_gemeente_and_the_suppliers_own_id()
    {
        Assert.Equal("folder/GM0518/a/b c", new DocumentId("folder", new GemeenteCode("GM0518"), "a/b c").Value);
    }

    [Fact]
    public void A_gemeente_code_reads_back_what_it_writes_and_nothing_else()
    {
        Assert.Equal(new GemeenteCode("GM0518"), GemeenteCode.Parse("GM0518"));
        Assert.Equal(GemeenteCode.Unknown, GemeenteCode.Parse(GemeenteCode.Unknown.ToString()));
        Assert.Throws<FormatException>(() => GemeenteCode.Parse("GM51"));
    }

    [Theory]
    [InlineData("GM51")]
    [InlineData("gm0518")]
    [InlineData("GM051x")]
    [InlineData("../x..")]
    public void A_gemeente_code_is_GM_and_four_digits(string value)
    {
        Assert.Throws<ArgumentException>(() => new GemeenteCode(value));
    }
}
