using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources;

public sealed class ListedAddressTests
{
    [Theory]
    [InlineData("https://api.notubiz.nl/document/1/1", "https://api.notubiz.nl/document/1/1")]
    [InlineData(" https://raad.voorbeeldstad.nl/api/v1/x ", "https://raad.voorbeeldstad.nl/api/v1/x")]
    [InlineData("httphttp://voorbeeldstad.nl/a b.pdf", "http://voorbeeldstad.nl/a%20b.pdf")]
    [InlineData("https//voorbeeldstad.nl/a.pdf", "https://voorbeeldstad.nl/a.pdf")]
    [InlineData("//voorbeeldstad.nl/a.pdf", "https://voorbeeldstad.nl/a.pdf")]
    [InlineData("api.notubiz.nl/document/6167808", "https://api.notubiz.nl/document/6167808")]
    [InlineData("https://x.parlaeus.nlhttps://x.qualigraf.nl/app/public/agenda/800a", "https://x.qualigraf.nl/app/public/agenda/800a")]
    [InlineData("https://x.parlaeus.nlhttps//x.parlaeus.nl/user/a", "https://x.parlaeus.nl/user/a")]
    [InlineData("http://raad.voorbeeldstad.nl/http/https://a", "http://raad.voorbeeldstad.nl/http/https://a")]
    public void Repairs_what_was_plainly_meant(string written, string meant) =>
        Assert.Equal(meant, ListedAddress.Repair(written)?.AbsoluteUri);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/tmp/bijlage.pdf")]
    [InlineData("bijlage.pdf 2")]
    [InlineData("file:///etc/hosts")]
    [InlineData("javascript:void(0)")]
    [InlineData("http://")]
    public void What_is_no_address_has_none(string? written) => Assert.Null(ListedAddress.Repair(written));
}
