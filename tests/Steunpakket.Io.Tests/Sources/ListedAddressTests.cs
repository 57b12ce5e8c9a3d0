using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources;

public sealed class ListedAddressTests
{
    [Theory]
    [InlineData("https://api.notubiz.nl/document/5/1", "https://api.notubiz.nl/document/5/1")]
    [InlineData(" https://raad.voorbeeldstad.nl/api/v1/x ", "https://raad.voorbeeldstad.nl/api/v1/x")]
    [InlineData("HTTPS://Raad.nl/A.pdf", "https://raad.nl/A.pdf")]
    [InlineData("https://raad.nl/caf%C3%A9.pdf", "https://raad.nl/caf%C3%A9.pdf")]
    [InlineData(" http://raad.nl/een stuk.pdf ", "http://raad.nl/een%20stuk.pdf")]
    [InlineData("https://raad.nl/een\u200Bstuk.pdf", "https://raad.nl/eenstuk.pdf")]
    public void Keeps_what_is_right(string written, string meant) => Assert.Equal(meant, ListedAddress.Repair(written)?.AbsoluteUri);

    [Theory]
    [InlineData("httphttp://voorbeeldstad.nl/a b.pdf", "http://voorbeeldstad.nl/a%20b.pdf")]
    [InlineData("httphttps://raad.nl/a.pdf", "https://raad.nl/a.pdf")]
    [InlineData("http://https://raad.nl/a.pdf", "https://raad.nl/a.pdf")]
    [InlineData("https//voorbeeldstad.nl/a.pdf", "https://voorbeeldstad.nl/a.pdf")]
    [InlineData("//voorbeeldstad.nl/a.pdf", "https://voorbeeldstad.nl/a.pdf")]
    [InlineData("api.notubiz.nl/document/6167808", "https://api.notubiz.nl/document/6167808")]
    [InlineData("raad.nl:8443/a.pdf", "https://raad.nl:8443/a.pdf")]
    [InlineData("raad.nl?stuk=1", "https://raad.nl/?stuk=1")]
    public void Mends_the_scheme(string written, string meant) => Assert.Equal(meant, ListedAddress.Repair(written)?.AbsoluteUri);

    [Theory]
    [InlineData("https://x.parlaeus.nlhttps://x.qualigraf.nl/app/public/agenda/800a", "https://x.qualigraf.nl/app/public/agenda/800a")]
    [InlineData("https://x.parlaeus.nlhttps//x.parlaeus.nl/user/a", "https://x.parlaeus.nl/user/a")]
    [InlineData("http://raad.voorbeeldstad.nl/http/https://a", "http://raad.voorbeeldstad.nl/http/https://a")]
    public void Takes_the_second_of_two_hosts(string written, string meant) => Assert.Equal(meant, ListedAddress.Repair(written)?.AbsoluteUri);

    [Theory]
    [InlineData("http://raad.nl//map///a.pdf?van=http://x.nl//y", "http://raad.nl/map/a.pdf?van=http://x.nl//y")]
    [InlineData("http://raad.nl/a.pdf#een//twee", "http://raad.nl/a.pdf#een//twee")]
    public void Takes_single_slashes_for_more_in_the_path_alone(string written, string meant) =>
        Assert.Equal(meant, ListedAddress.Repair(written)?.AbsoluteUri);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/tmp/bijlage.pdf")]
    [InlineData("bijlage.pdf 2")]
    [InlineData("stuk 1.pdf")]
    [InlineData("file:///etc/hosts")]
    [InlineData("ftp://raad.nl/a.pdf")]
    [InlineData("javascript:void(0)")]
    [InlineData("http://")]
    public void What_is_no_address_has_none(string? written) => Assert.Null(ListedAddress.Repair(written));
}
