using Xunit;

namespace Steunpakket.Extraction.Tests.Pptx;

public sealed class PptxExtractorTests
{
    [Fact]
    public async Task Slides_are_pages_in_the_order_of_showing_with_their_notes()
    {
        var pptx = OfficeWriter.Pptx((OfficeWriter.Shape("Jeugd") + OfficeWriter.Shape("7", "sldNum"), OfficeWriter.Shape("zeg dit")), (OfficeWriter.Shape("Wonen") + OfficeWriter.Shape("1 mei", "dt"), OfficeWriter.Shape("2", "sldNum")));

        Assert.Equal(["Jeugd\n\nzeg dit", "Wonen"], (await Extracting.ExtractAsync(pptx)).PagesOrReason());
    }

    [Theory]
    [InlineData("<a:p><a:r><a:t>jeugd</a:t></a:r><a:r><a:t>zorg</a:t></a:r><a:br/><a:r><a:t>hier</a:t></a:r></a:p>", "jeugdzorg\nhier")]
    [InlineData("<a:tbl><a:tr><a:tc><a:p><a:r><a:t>a</a:t></a:r></a:p></a:tc><a:tc><a:p><a:r><a:t>b</a:t></a:r></a:p></a:tc></a:tr></a:tbl>", "a b")]
    [InlineData("<mc:AlternateContent><mc:Choice><a:p><a:t>nieuw</a:t></a:p></mc:Choice><mc:Fallback><a:p><a:t>oud</a:t></a:p></mc:Fallback></mc:AlternateContent>", "nieuw")]
    public async Task Text_of_shapes_and_tables_is_read(string shapes, string expected)
    {
        Assert.Equal([expected], (await Extracting.ExtractAsync(OfficeWriter.Pptx((shapes, "")))).PagesOrReason());
    }

    [Fact]
    public async Task A_slide_named_a_thousand_times_and_relationships_in_a_circle_are_read_once()
    {
        const string relationships = "<Relationships><Relationship Id='r' Type='x/slide' Target='presentation.xml'/>"
            + "<Relationship Id='n' Type='x/notesSlide' Target='../../../ppt/./presentation.xml'/></Relationships>";
        var ids = string.Concat(Enumerable.Repeat("<p:sldId r:id='r'/><p:sldId r:id='weg'/>", 1000));
        var pptx = DocxWriter.Zip(
        [
            ("ppt/presentation.xml", $"<p:p xmlns:p='p' xmlns:a='a' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>{ids}<a:p><a:t>tekst</a:t></a:p></p:p>"),
            ("ppt/_rels/presentation.xml.rels", relationships),
        ]);

        Assert.Equal(["tekst\n\ntekst"], (await Extracting.ExtractAsync(pptx)).PagesOrReason());
    }

    [Fact]
    public async Task Without_the_presentation_it_is_corrupt()
    {
        Assert.Equal("corrupt", (await Extracting.ExtractAsync(DocxWriter.Zip([("ppt/presentation.xml", "<p>")]))).Word());
    }
}
