using Steunpakket.Io.Sources.Ori;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ori;

public sealed class OriResolveTests
{
    private const string Base = "https://api.openraadsinformatie.nl/v1";

    [Theory]
    [InlineData("raad.hardinxveld-giessendam.nl/api/v1/meetings/1/documents/2")]
    [InlineData("ris.gemeenteraadhuizen.nl/api/v1/meetings/1/documents/2")]
    [InlineData("raad.dronten.nl/api//v1/meetings/1/documents/2")]
    public void Copies_that_are_never_served_have_no_address(string path)
    {
        var resolve = OriResolve.Parse($"{Base}/resolve/{path}")!;

        Assert.Null(resolve.Address(Base, bytes: 100));
        Assert.Equal(("gemeenteoplossingen", "2"), resolve.Document);
    }

    [Fact]
    public void A_notubiz_copy_has_an_address_only_where_its_size_can_be_compared()
    {
        var resolve = OriResolve.Parse($"{Base}/resolve/api.notubiz.nl/document/1660041")!;

        Assert.Null(resolve.Address(Base, bytes: null));
        Assert.NotNull(resolve.Address(Base, bytes: 103125));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://id.openraadsinformatie.nl/44477")]
    public void Another_address_is_no_copy(string? written) => Assert.Null(OriResolve.Parse(written));

    [Fact]
    public void A_copy_of_something_unknown_has_no_document_id() =>
        Assert.Null(OriResolve.Parse($"{Base}/resolve/greenvalley/stuk/5")!.Document);
}
