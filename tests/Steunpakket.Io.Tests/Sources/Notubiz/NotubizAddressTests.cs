using Steunpakket.Io.Sources.Notubiz;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Notubiz;

public sealed class NotubizAddressTests
{
    [Theory]
    [InlineData("https://api.notubiz.nl/document/5/1", "https://api.notubiz.nl/document/5/1")]
    [InlineData("httphttp://raad.nl/a.pdf", "http://raad.nl/a.pdf")]
    [InlineData("httphttps://raad.nl/a.pdf", "https://raad.nl/a.pdf")]
    [InlineData("http://https://raad.nl/a.pdf", "https://raad.nl/a.pdf")]
    [InlineData("//raad.nl/a.pdf", "https://raad.nl/a.pdf")]
    [InlineData("api.notubiz.nl/document/5/1", "https://api.notubiz.nl/document/5/1")]
    [InlineData("raad.nl:8443/a.pdf", "https://raad.nl:8443/a.pdf")]
    [InlineData(" http://raad.nl/een stuk.pdf ", "http://raad.nl/een%20stuk.pdf")]
    [InlineData("http://raad.nl//map///a.pdf?van=http://x.nl//y", "http://raad.nl/map/a.pdf?van=http://x.nl//y")]
    [InlineData("https://raad.nl/caf%C3%A9.pdf", "https://raad.nl/caf%C3%A9.pdf")]
    [InlineData("HTTPS://Raad.nl/A.pdf", "https://raad.nl/A.pdf")]
    public void Mends_what_can_be_mended(string written, string meant) => Assert.Equal(meant, NotubizAddress.Repair(written)?.AbsoluteUri);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/tmp/upload.pdf")]
    [InlineData("ftp://raad.nl/a.pdf")]
    [InlineData("javascript:alert(1)")]
    [InlineData("stuk 1.pdf")]
    [InlineData("http://")]
    public void Leaves_what_is_no_address_of_the_web(string? written) => Assert.Null(NotubizAddress.Repair(written));
}
