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
