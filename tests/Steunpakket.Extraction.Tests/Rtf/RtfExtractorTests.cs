using System.Diagnostics;
using System.Text;
using Xunit;

namespace Steunpakket.Extraction.Tests.Rtf;

public sealed class RtfExtractorTests
{
    [Theory]
    [InlineData(@"{\rtf1\ansi een\par twee\line drie\tab vier}", "een\n\ntwee\ndrie vier")]
    [InlineData(@"{\rtf1\ansi\ansicpg1252 caf\'e9 \'80}", "café €")]
    [InlineData(@"{\rtf1\ansi{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset238 B;}{\f2\fcharset128 C;}}\f1 \'e8 \f2\'93\'8c {\f0 \'e8}}", "č 東 è")]
    [InlineData(@"{\rtf1\ansi\uc1 \u233?\uc2\u8364\'80\'80 {\uc0\u233}n \u-10240??\u-8398??}", "é€ én \U00010332")]
    [InlineData(@"{\rtf1 {\stylesheet{\s1 Kop;}}{\info{\title geheim}}{\*\onbekend weg}{\pict 00ff}romp}", "romp")]
    [InlineData(@"{\rtf1 {\field{\*\fldinst HYPERLINK ""x""}{\fldrslt de raad}} besluit}", "de raad besluit")]
    [InlineData(@"{\rtf1 oud{\deleted nieuw} {\v verborgen}besluit\plain  hier}", "oud besluit hier")]
    [InlineData(@"{\rtf1 \trowd a\cell b\cell\row\trowd c\cell d\cell\row\pard na}", "a b\nc d\n\nna")]
    [InlineData(@"{\rtf1 dak\_ en \'93thuis\'94 \emdash  \lquote x\rquote\~y \{\\\}}", "dak- en “thuis” — ‘x’ y {\\}")]
    [InlineData(@"{\rtf1 voor\bin3 }{}na}", "voorna")]
    [InlineData("{\\rtf1 regel\r\nover\\\nnieuw}", "regelover\n\nnieuw")]
    [InlineData(@"{\rtf1 een}}} twee", "een twee")]
    [InlineData(@"{\rtf1 {\b0\*\cs7\cf0 zichtbaar}}", "zichtbaar")]
    public async Task Control_words_become_text(string rtf, string expected)
    {
        Assert.Equal([expected], (await Extracting.ExtractAsync(Encoding.Latin1.GetBytes(rtf))).PagesOrReason());
    }

    [Fact]
    public async Task Pages_are_those_that_the_writer_broke_and_notes_and_headers_come_once_at_the_end()
    {
        const string rtf = @"{\rtf1{\header kop\par}{\headerf kop\par}een{\footnote noot\par}\par\page twee\par{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt kader\par}}}}";

        Assert.Equal(["een", "twee\n\nkader\n\nnoot\n\nkop"], (await Extracting.ExtractAsync(Encoding.Latin1.GetBytes(rtf))).PagesOrReason());
    }

    [Theory]
    [InlineData("{")]
    [InlineData(@"{\shp")]
    [InlineData(@"{\*\x{")]
    public async Task A_million_nested_groups_have_a_name(string group)
    {
        var rtf = new StringBuilder(@"{\rtf1 tekst").Insert(12, group, 1_000_000);

        Assert.Equal(["too_large: groups more than 10000 deep"], (await Extracting.ExtractAsync(Encoding.Latin1.GetBytes(rtf.ToString()))).PagesOrReason());
    }

    [Fact]
    public async Task A_long_file_takes_linear_time()
    {
        var watch = Stopwatch.StartNew();
        var rtf = new StringBuilder(@"{\rtf1 ").Insert(7, @"{\b a}\'e9\u233?\par ", 200_000);

        Assert.Equal("text", (await Extracting.ExtractAsync(Encoding.Latin1.GetBytes(rtf.ToString()))).Word());
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }
}
