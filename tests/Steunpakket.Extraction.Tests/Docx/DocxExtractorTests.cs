using System.IO.Compression;
using System.Text;
using Xunit;
using static Steunpakket.TestSupport.DocxWriter;

namespace Steunpakket.Extraction.Tests.Docx;

public sealed class DocxExtractorTests
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>jeugd</w:t></w:r><w:r><w:t>zorg &amp; meer</w:t></w:r></w:p>", "jeugdzorg & meer")]
    [InlineData("<w:p><w:r><w:t>een</w:t><w:tab/><w:t>twee</w:t><w:br/><w:t>drie</w:t><w:cr/><w:t>vier</w:t></w:r></w:p>", "een twee\ndrie\nvier")]
    [InlineData("<w:p><w:r><w:t>jeugd</w:t><w:noBreakHyphen/><w:t>ggz op</w:t><w:softHyphen/><w:t>vang</w:t></w:r></w:p>", "jeugd-ggz opvang")]
    [InlineData("<w:p><w:r><w:sym w:font='Wingdings' w:char='F0B7'/><w:t>punt</w:t></w:r></w:p>", "punt")]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>een</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>twee</w:t></w:r></w:p>", "een\n\ntwee")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink><w:r><w:t>koppeling</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>", "koppeling")]
    public async Task Runs_tabs_and_breaks_become_text(string body, string expected)
    {
        Assert.Equal([expected], (await Extracting.ExtractAsync(Write(body))).PagesOrReason());
    }

    [Theory]
    [InlineData("<w:p><w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins><w:r><w:t>nieuw</w:t></w:r></w:ins></w:p>", "nieuw")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>hier</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>daar</w:t></w:r></w:moveTo></w:p>", "daar")]
    [InlineData("<w:p><w:r><w:fldChar/><w:instrText>PAGEREF x</w:instrText><w:t>12 jaar</w:t></w:r></w:p>", "12 jaar")]
    [InlineData("<w:p><w:fldSimple w:instr='DATE'><w:r><w:t>mei</w:t></w:r></w:fldSimple></w:p>", "mei")]
    public async Task Deleted_text_and_field_codes_are_not_read(string body, string expected)
    {
        Assert.Equal([expected], (await Extracting.ExtractAsync(Write(body))).PagesOrReason());
    }

    [Fact]
    public async Task Tables_are_read_row_by_row()
    {
        var body = Paragraph("voor") + "<w:tbl>" + Row("a", "b") + Row("c", "d") + "</w:tbl>" + Paragraph("na");

        Assert.Equal(["voor\n\na b\nc d\n\nna"], (await Extracting.ExtractAsync(Write(body))).PagesOrReason());
    }

    [Fact]
    public async Task Pages_are_those_word_last_saw()
    {
        var body = Paragraph("een") + "<w:p><w:r><w:br w:type='page'/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>twee begint</w:t></w:r>"
            + "<w:r><w:lastRenderedPageBreak/><w:t>drie</w:t></w:r></w:p>";

        Assert.Equal(["een", "twee begint", "drie"], (await Extracting.ExtractAsync(Write(body))).PagesOrReason());
    }

    [Fact]
    public async Task A_row_that_runs_over_two_pages_counts_to_the_first()
    {
        const string cell = "<w:tc><w:p><w:r><w:t>boven </w:t><w:lastRenderedPageBreak/><w:t>onder</w:t></w:r></w:p></w:tc>";
        var body = $"<w:tbl><w:tr>{cell}{cell}</w:tr>{Row("volgende", "rij")}</w:tbl>";

        Assert.Equal(["boven onder boven onder", "volgende rij"], (await Extracting.ExtractAsync(Write(body))).PagesOrReason());
    }

    [Fact]
    public async Task A_text_box_is_read_once_and_after_its_paragraph()
    {
        var box = "<w:txbxContent>" + Paragraph("kader") + "</w:txbxContent>";
        var body = $"<w:p><w:r><w:t>jeugd</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice>"
            + $"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>zorg</w:t></w:r></w:p>" + Paragraph("daarna");

        Assert.Equal(["jeugdzorg\n\nkader\n\ndaarna"], (await Extracting.ExtractAsync(Write(body))).PagesOrReason());
    }

    [Fact]
    public async Task Notes_come_at_the_end_and_headers_and_footers_once_apart_from_the_text()
    {
        var docx = Write(
            Paragraph("romp"),
            ("header", Paragraph("kop")),
            ("header", Paragraph("kop")),
            ("footer", Paragraph("voet")),
            ("footnotes", Paragraph("noot")),
            ("endnotes", Paragraph("eindnoot")));

        var page = Assert.Single(Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await Extracting.ExtractAsync(docx)).Item.Pages);
        Assert.Equal(("romp\n\nnoot\n\neindnoot", "kop\nvoet"), (page.Text, page.Running));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>geheim</w:t><w:tab/><w:br/></w:r><w:r><w:t>zicht</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>zicht</w:t></w:r><w:r><w:rPr><w:vanish w:val='1'/></w:rPr><w:t>geheim</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val='Weg'/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:t>zicht</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val='Erft'/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Toont'/></w:rPr><w:t>zicht</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val='Weg'/></w:pPr><w:r><w:t>geheim</w:t></w:r><w:r><w:rPr><w:vanish w:val='false'/></w:rPr><w:t>zicht</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>zicht</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>zicht</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:webHidden/></w:rPr><w:t>zicht</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val='Kring'/></w:rPr><w:t>zicht</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:txbxContent><w:p><w:r><w:t>geheim</w:t></w:r></w:p></w:txbxContent><w:t>geheim</w:t></w:r><w:r><w:t>zicht</w:t></w:r></w:p>")]
    public async Task Text_that_Word_hides_is_not_read(string body)
    {
        const string styles = "<w:style w:styleId='Weg'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId='Erft'><w:basedOn w:val='Weg'/><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:styleId='Toont'><w:basedOn w:val='Weg'/><w:rPr><w:vanish w:val='0'/></w:rPr></w:style>"
            + "<w:style w:styleId='Kring'><w:basedOn w:val='Rond'/><w:tblStylePr><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style><w:style w:styleId='Rond'><w:basedOn w:val='Kring'/></w:style>";

        Assert.Equal(["zicht"], (await Extracting.ExtractAsync(Write(body, ("styles", styles)))).PagesOrReason());
    }

    [Fact]
    public async Task Broken_styles_hide_nothing_and_lose_no_document()
    {
        var docx = DocxWriter.Zip([
            ("word/document.xml", "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + Paragraph("zicht") + "</w:body></w:document>"),
            ("word/styles.xml", "<w:styles>")]);

        Assert.Equal(["zicht"], (await Extracting.ExtractAsync(docx)).PagesOrReason());
    }

    [Fact]
    public async Task A_word_file_without_letters_is_empty()
    {
        Assert.Equal(["empty: no letters"], (await Extracting.ExtractAsync(Write("<w:p/>"))).PagesOrReason());
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><w>&b;</w>")]
    [InlineData("<!DOCTYPE w SYSTEM 'http://127.0.0.1/x.dtd'><w/>")]
    [InlineData("<w:document><w:body>")]
    [InlineData("")]
    public async Task Entities_and_broken_xml_make_a_file_corrupt(string xml)
    {
        Assert.Equal(["corrupt: XmlException"], (await Extracting.ExtractAsync(DocxWriter.Zip([("word/document.xml", xml)]))).PagesOrReason());
    }

    [Fact]
    public async Task A_part_much_larger_than_packed_is_too_large()
    {
        var bomb = Write(Paragraph(new string('a', 20 << 20)));

        Assert.Equal(["too_large: unpacks to more than 250 times its size"], (await Extracting.ExtractAsync(bomb)).PagesOrReason());
    }

    [Fact]
    public async Task Parts_that_add_up_to_too_much_are_too_large()
    {
        var random = new Random(1);
        var words = Paragraph(string.Join(' ', Enumerable.Range(0, 100_000).Select(_ => random.Next().ToString("x8"))));
        var docx = Write(words, ("header", words));

        Assert.Equal(["too_large: unpacks to more than 1 MiB"], (await Extracting.ExtractAsync(docx, new ExtractOptions { MaxUnpackedMegabytes = 1 })).PagesOrReason());
    }

    [Fact]
    public async Task A_zip_that_is_all_directory_is_not_opened()
    {
        using var stream = new MemoryStream();

        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 30_000; i++)
            {
                archive.CreateEntry($"word/a-rather-long-name-to-fill-the-directory-{i}");
            }
        }

        Assert.Equal(["too_large: a zip directory larger than any Office file's"], (await Extracting.ExtractAsync(stream.ToArray())).PagesOrReason());
    }

    [Fact]
    public async Task A_million_nested_elements_overflow_nothing()
    {
        var nested = new StringBuilder().Insert(0, "<w:sdt>", 1_000_000).Append(Paragraph("diep")).Insert(0, Paragraph("ondiep"));
        for (var i = 0; i < 1_000_000; i++)
        {
            nested.Append("</w:sdt>");
        }

        var options = new ExtractOptions { MaxUnpackedRatio = 1100 };

        Assert.Equal(["ondiep\n\ndiep"], (await Extracting.ExtractAsync(Write(nested.ToString()), options)).PagesOrReason());
    }

    private static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells.Select(c => $"<w:tc>{Paragraph(c)}</w:tc>")) + "</w:tr>";
}
