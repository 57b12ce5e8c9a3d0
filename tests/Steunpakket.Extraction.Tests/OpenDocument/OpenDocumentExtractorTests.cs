using Xunit;

namespace Steunpakket.Extraction.Tests.OpenDocument;

public sealed class OpenDocumentExtractorTests
{
    [Theory]
    [InlineData("<text:h>Kop</text:h><text:p>een<text:span>twee</text:span>\n  drie<text:s text:c='3'/>vier<text:tab/>vijf<text:line-break/>zes</text:p><text:p/>", "Kop\n\neentwee drie vier vijf\nzes")]
    [InlineData("<text:tracked-changes><text:deletion><text:p>weg</text:p></text:deletion></text:tracked-changes><text:p>blijft</text:p>", "blijft")]
    [InlineData("<text:p>jeugd<office:annotation><dc:date>x</dc:date><text:p>opmerking</text:p></office:annotation>zorg</text:p>", "jeugdzorg")]
    [InlineData("<text:p>jeugd<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>noot</text:p></text:note-body></text:note>zorg</text:p><text:p>na</text:p>", "jeugdzorg\n\nnoot\n\nna")]
    [InlineData("<text:p>voor<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>na</text:p>", "voorna\n\nkader")]
    [InlineData("<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated='16384'/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table><text:p>na</text:p>", "a b\n\nna")]
    public async Task Text_is_what_a_reader_sees(string body, string expected)
    {
        Assert.Equal([expected], (await Extracting.ExtractAsync(OfficeWriter.OpenDocument("text", $"<office:text>{body}</office:text>"))).PagesOrReason());
    }

    [Fact]
    public async Task Pages_break_where_the_writer_or_the_program_broke_them_and_headers_stand_once_apart_from_the_text()
    {
        var styles = "<style:master-page><style:header><text:p>kop</text:p></style:header><style:footer><text:p>kop</text:p></style:footer></style:master-page><text:p>nooit</text:p>";
        var odt = OfficeWriter.OpenDocument(
            "text",
            "<office:text><text:p>een</text:p><text:p text:style-name='P1'>twee</text:p><text:p><text:soft-page-break/>drie</text:p></office:text>",
            styles,
            "<style:style style:name='P1'><style:paragraph-properties fo:break-before='page'/></style:style>");

        var pages = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await Extracting.ExtractAsync(odt)).Item.Pages;
        Assert.Equal([("een", "kop"), ("twee", ""), ("drie", "")], pages.Select(page => (page.Text, page.Running)));
    }

    [Theory]
    [InlineData("<text:p>zicht<text:span text:style-name='Weg'>geheim</text:span>baar</text:p>", "zichtbaar")]
    [InlineData("<text:p text:style-name='Weg'>geheim</text:p><text:p text:style-name='Blijft'>zicht</text:p>", "zicht")]
    [InlineData("<text:section text:display='none'><text:p>geheim</text:p></text:section><text:section><text:p>zicht</text:p></text:section>", "zicht")]
    [InlineData("<text:p>zicht<text:hidden-text text:is-hidden='true'>geheim</text:hidden-text></text:p>", "zicht")]
    public async Task Text_that_the_writer_hides_is_not_read(string body, string expected)
    {
        const string styles = "<style:style style:name='Weg'><style:text-properties text:display='none'/></style:style>"
            + "<style:style style:name='Blijft'><style:text-properties text:display='true'/></style:style>";

        var odt = OfficeWriter.OpenDocument("text", $"<office:text>{body}</office:text>", "", styles);

        Assert.Equal([expected], (await Extracting.ExtractAsync(odt)).PagesOrReason());
    }

    [Fact]
    public async Task Sheets_slides_and_drawings_are_pages()
    {
        static string Sheet(string cell) => $"<table:table><table:table-row table:number-rows-repeated='1048576'><table:table-cell><text:p>{cell}</text:p></table:table-cell></table:table-row></table:table>";

        var ods = OfficeWriter.OpenDocument("spreadsheet", $"<office:spreadsheet>{Sheet("een")}{Sheet("twee")}</office:spreadsheet>");
        var odp = OfficeWriter.OpenDocument("presentation", "<office:presentation><draw:page><draw:text-box><text:p>een</text:p></draw:text-box><presentation:notes><text:p>noot</text:p></presentation:notes></draw:page><draw:page><text:p>twee</text:p></draw:page></office:presentation>");
        var odg = OfficeWriter.OpenDocument("graphics", "<office:drawing><draw:page><text:p>een</text:p></draw:page></office:drawing>");

        Assert.Equal(["een", "twee"], (await Extracting.ExtractAsync(ods)).PagesOrReason());
        Assert.Equal(["een\n\nnoot", "twee"], (await Extracting.ExtractAsync(odp)).PagesOrReason());
        Assert.Equal(["een"], (await Extracting.ExtractAsync(odg)).PagesOrReason());
    }

    [Fact]
    public async Task A_file_behind_a_password_is_encrypted()
    {
        var odt = DocxWriter.Zip(
        [
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("META-INF/manifest.xml", "<manifest xmlns='m'><file-entry><encryption-data/></file-entry></manifest>"),
            ("content.xml", "\u0001\u0002"),
        ]);

        Assert.Equal(["encrypted: opens with a password only"], (await Extracting.ExtractAsync(odt)).PagesOrReason());
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")]
    [InlineData("<x>")]
    public async Task Entities_and_broken_xml_make_a_file_corrupt(string content)
    {
        var odt = DocxWriter.Zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)]);

        Assert.Equal(["corrupt: XmlException"], (await Extracting.ExtractAsync(odt)).PagesOrReason());
    }
}
