using Steunpakket.Io.Report.Html;
using Xunit;

namespace Steunpakket.Io.Tests.Report;

public sealed class HtmlWriterTests
{
    [Fact]
    public void Any_text_reads_back_as_it_was_or_with_a_sign_for_what_is_no_text()
    {
        var random = new Random(3);
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 20).Select(_ => random.Next(3) == 0 ? "<>&\"'="[random.Next(6)] : (char)random.Next(0x20, 0xFFFF)));
            var html = new HtmlWriter().Open("html").Open("body").Element("p", text, ("title", text)).Close().Close().ToString();

            var paragraph = ParsedPage.Xml(html).SelectSingleNode("//p")!;

            Assert.Equal(paragraph.InnerText, paragraph.Attributes!["title"]!.Value);
            Assert.Equal(text.Length, paragraph.InnerText.Length);
            Assert.All(text.Zip(paragraph.InnerText), pair => Assert.True(pair.First == pair.Second || pair.Second == '\uFFFD'));
            Assert.Equal(paragraph.InnerText, ParsedPage.Html(html).QuerySelector("p")!.TextContent);
        }
    }

    [Fact]
    public void Names_with_other_signs_than_letters_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new HtmlWriter().Open("p onclick"));
        Assert.Throws<ArgumentException>(() => new HtmlWriter().Open("p", ("a=\"", "b")));
        Assert.Throws<ArgumentException>(() => new HtmlWriter().StyleSheet("</style><script>"));
    }

    [Fact]
    public void An_element_that_stays_open_is_our_mistake() =>
        Assert.Throws<InvalidOperationException>(() => new HtmlWriter().Open("p").ToString());

    [Theory]
    [InlineData("https://raad.nl/a b", "https://raad.nl/a%20b")]
    [InlineData("HTTP://RAAD.nl/x", "http://raad.nl/x")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" java\nscript:alert(1)", null)]
    [InlineData("//raad.nl/x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("https://naam:wachtwoord@raad.nl/", null)]
    [InlineData("geen adres", null)]
    [InlineData(null, null)]
    public void Only_addresses_of_the_web_become_links(string? address, string? link) => Assert.Equal(link, SafeUrl.OrNull(address));
}
