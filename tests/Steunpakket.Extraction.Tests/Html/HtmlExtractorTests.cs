using System.Diagnostics;
using System.Text;
using Xunit;

namespace Steunpakket.Extraction.Tests.Html;

[Collection(nameof(OneByOne))]
public sealed class HtmlExtractorTests
{
    [Theory]
    [InlineData("<p>een<p>twee", "een\n\ntwee")]
    [InlineData("<p>een\ntwee</p>\n\n<p>drie</p>", "een twee\n\ndrie")]
    [InlineData("<div>een</div> <div>twee</div>", "een\ntwee")]
    [InlineData("<p>een<br>twee<br/>drie", "een\ntwee\ndrie")]
    [InlineData("<p>jeugd<b>zorg</b> <i>nu</i>", "jeugdzorg nu")]
    [InlineData("<p>jeugd&shy;zorg &amp; caf&eacute;&nbsp;x", "jeugdzorg & café x")]
    [InlineData("<pre>een\n  twee</pre>", "een\ntwee")]
    [InlineData("<ul><li>een<li>twee</ul>drie", "een\ntwee\n\ndrie")]
    [InlineData("<table><tr><td>a</td> <td>b</td></tr>\n<tr><td>c</td><td>d</td></tr></table><p>e", "a b\nc d\n\ne")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c<td>d</table>e", "a b\nc d\n\ne")]
    [InlineData("<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", "a b")]
    [InlineData("<p>op-\nvang dak-<br>en thuis", "op- vang dak- en thuis")]
    public async Task Blocks_lines_and_tables_are_laid_out(string html, string expected)
    {
        Assert.Equal([expected], (await ExtractAsync(html)).PagesOrReason());
    }

    [Theory]
    [InlineData("<html><head><title>Titel</title><style>p{}</style><script>let x='<p>nee'</script></head><body>ja</body></html>")]
    [InlineData("<html><body><noscript>nee <p>nee</p></noscript><template><p>nee</template>ja<iframe>nee</iframe>")]
    [InlineData("<p hidden>nee</p>ja")]
    [InlineData("<p hidden>nee<p>ja")]
    [InlineData("<div><div hidden>nee<div>nee</div></div>ja</div>")]
    [InlineData("<div><span hidden>nee</div>ja")]
    [InlineData("<p>ja<!-- nee -->")]
    [InlineData("<body><svg><title>nee</title><script/><style>nee</style></svg>ja")]
    [InlineData("<div>ja</b></b></div></div>")]
    public async Task What_a_reader_does_not_see_is_not_read(string html)
    {
        Assert.Equal(["ja"], (await ExtractAsync(html)).PagesOrReason());
    }

    [Theory]
    [InlineData("<meta charset=windows-1252><p>", "windows-1252")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'><p>", "windows-1252")]
    [InlineData("<meta charset='utf-8'><p>", "utf-8")]
    [InlineData("<meta charset=onzin><p>", "windows-1252")]
    [InlineData("<meta charset=utf-16><p>", "utf-8")]
    [InlineData("<p>", "utf-8")]
    [InlineData("<p>", "windows-1252")]
    [InlineData("<meta charset=iso-8859-15><p>", "iso-8859-15")]
    public async Task The_declared_encoding_is_used_else_guessed(string start, string encoding)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(start + "één € loket");

        Assert.Equal(["één € loket"], (await Extracting.ExtractAsync(bytes)).PagesOrReason());
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a><p>")]
    [InlineData("<div hidden>")]
    [InlineData("</div>")]
    [InlineData("&amp")]
    public async Task A_million_nested_elements_overflow_nothing(string tag)
    {
        var html = "<p>begin " + new StringBuilder().Insert(0, tag, 1_000_000) + " einde";
        var watch = Stopwatch.StartNew();

        var result = (await ExtractAsync(html)).PagesOrReason();

        Assert.StartsWith("begin", result[0], StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    [Fact]
    public async Task A_page_that_takes_too_long_is_a_timeout()
    {
        var html = "<i><div>" + new StringBuilder().Insert(0, "<span>", 200_000).Insert(0, "</i>", 0) + new StringBuilder().Insert(0, "</i>", 100_000);

        Assert.Equal(["timeout: not read within 1 s"], (await ExtractAsync(html, new ExtractOptions { ParserTimeoutSeconds = 1 })).PagesOrReason());
    }

    [Fact]
    public async Task A_page_larger_than_allowed_is_too_large()
    {
        var html = "<p>" + new string('a', 1 << 20);

        Assert.Equal(["too_large: a file of more than 1 MiB"], (await ExtractAsync(html, new ExtractOptions { MaxHtmlMegabytes = 1 })).PagesOrReason());
    }

    private static Task<ExtractionResult<ExtractedDocument>> ExtractAsync(string html, ExtractOptions? options = null) =>
        Extracting.ExtractAsync(Encoding.UTF8.GetBytes(html), options);
}
