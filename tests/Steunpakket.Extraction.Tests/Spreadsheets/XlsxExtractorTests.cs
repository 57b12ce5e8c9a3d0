using System.Diagnostics;
using Xunit;
using static Steunpakket.TestSupport.OfficeWriter;

namespace Steunpakket.Extraction.Tests.Spreadsheets;

public sealed class XlsxExtractorTests
{
    [Fact]
    public async Task Sheets_are_pages_by_their_tabs_and_rows_are_lines()
    {
        var strings = "<si><t>Jeugd</t></si><si><r><t>Wo</t></r><r><t>nen</t></r><rPh><t>uitspraak</t></rPh></si>";
        var rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row><row/><row><c t='inlineStr'><is><t>in de\ncel</t></is></c><c><f>A1+1</f><v>3.5</v></c></row>";

        var pages = await Extracting.ExtractAsync(Xlsx([("Begroting", rows), ("Leeg", "<row><c/></row>"), ("Baten", "<row><c t='str'><v>som</v></c><c t='s'><v>99</v></c></row>")], strings: strings));

        Assert.Equal(["Begroting\n\nJeugd Wonen\nin de cel 3,5", "", "Baten\n\nsom"], pages.PagesOrReason());
    }

    [Theory]
    [InlineData("14", "43831", "1-1-2020")]
    [InlineData("14", "59", "28-2-1900")]
    [InlineData("22", "43831.75", "1-1-2020 18:00")]
    [InlineData("9", "0.125", "13%")]
    [InlineData("4", "1234567.891", "1.234.567,89")]
    [InlineData("0", "0.1", "0,1")]
    [InlineData("200", "43831", "woensdag 1 januari 2020")]
    [InlineData("201", "1234.5", "€ 1.234,50")]
    [InlineData("202", "0.5", "12:00")]
    [InlineData("203", "1234", "1234")]
    [InlineData("14", "1E300", "1E+300")]
    [InlineData("0", "geen getal", "geen getal")]
    public async Task Numbers_are_read_as_they_are_shown(string format, string value, string expected)
    {
        var styles = "<numFmts><numFmt numFmtId='200' formatCode='[$-413]dddd\\ d\\ mmmm\\ yyyy;@'/><numFmt numFmtId='201' formatCode='[$€-413]\\ #,##0.00;[Red]-0'/>"
            + $"<numFmt numFmtId='202' formatCode='h:mm AM/PM'/><numFmt numFmtId='203' formatCode='# ?/?'/></numFmts><cellXfs><xf/><xf numFmtId='{format}'/></cellXfs>";

        var result = await Extracting.ExtractAsync(Xlsx([("Blad", $"<row><c t='str'><v>x</v></c><c s='1'><v>{value}</v></c></row>")], styles));

        Assert.Equal([$"Blad\n\nx {expected}"], result.PagesOrReason());
    }

    [Fact]
    public async Task A_lone_cell_at_the_far_end_costs_no_time()
    {
        var watch = Stopwatch.StartNew();
        var result = await Extracting.ExtractAsync(Xlsx([("Blad", "<row r='1048576'><c r='XFD1048576' t='str'><v>ver</v></c></row>")]));

        Assert.Equal(["Blad\n\nver"], result.PagesOrReason());
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public async Task Strings_that_many_cells_share_are_bounded()
    {
        var rows = string.Concat(Enumerable.Repeat("<row><c t='s'><v>0</v></c></row>", 20_000));
        var xlsx = Xlsx([("Blad", rows)], strings: $"<si><t>{new string('a', 1000)}</t></si>");

        Assert.Equal(["too_large: more than 1048576 characters of text"], (await Extracting.ExtractAsync(xlsx, new ExtractOptions { MaxTextMegabytes = 1 })).PagesOrReason());
    }
}
