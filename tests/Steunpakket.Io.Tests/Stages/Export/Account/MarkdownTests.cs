using Steunpakket.Io.Stages.Export.Account;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export.Account;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("Dak- en thuislozen", "Dak- en thuislozen")]
    [InlineData("(Gezonde) leefstijl", "(Gezonde) leefstijl")]
    [InlineData("actielijn_1 *x* `y`", "actielijn\\_1 \\*x\\* \\`y\\`")]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("[x](http://x)", "\\[x\\](http://x)")]
    [InlineData("- lijst", "\\- lijst")]
    [InlineData("regel\r\n# kop", "regel  \\# kop")]
    [InlineData("&lt;", "\\&lt;")]
    [InlineData("$x$ van $y$", "\\$x\\$ van \\$y\\$")]
    [InlineData("", "")]
    public void Words_show_as_they_are(string words, string escaped)
    {
        Assert.Equal(escaped, Markdown.Escape(words));
    }

    [Theory]
    [InlineData("out/a", "`out/a`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("a``b", "``` a``b ```")]
    [InlineData("a|b", "`a¦b`")]
    [InlineData("a\nb", "`a b`")]
    public void Code_is_fenced_by_more_ticks_than_it_holds(string words, string code)
    {
        Assert.Equal(code, Markdown.Code(words));
    }

    [Fact]
    public void An_anchor_has_letters_digits_and_hyphens()
    {
        Assert.Equal("bijlage-4-technische-toelichting", Markdown.Anchor("Bijlage 4. Technische toelichting"));
    }

    [Fact]
    public void Blocks_are_parted_by_a_blank_line_and_end_in_a_line_feed()
    {
        var text = new Markdown();
        text.Heading(2, "Kop_1");
        text.Paragraph("Tekst.");
        text.List(["a", "b"]);
        text.Table(["Woord", "Hits:"], [["x", "1"], ["y", "2"]]);
        text.List([]);
        text.Table(["Leeg"], []);

        Assert.Equal("## Kop\\_1\n\nTekst.\n\n- a\n- b\n\n| Woord | Hits |\n| --- | ---: |\n| x | 1 |\n| y | 2 |\n", text.ToString());
    }
}
