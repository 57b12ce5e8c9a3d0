using System.Text;
using Xunit;

namespace Steunpakket.Extraction.Tests;

public sealed class FileSnifferTests
{
    [Theory]
    [InlineData("%PDF-1.4\n", "pdf")]
    [InlineData("\n\nrommel vooraf %PDF-1.7", "pdf")]
    [InlineData("{\\rtf1 tekst}", "rtf")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 oud", "ole2")]
    [InlineData("\u0089PNG\r\n", "image/png")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "image/jpeg")]
    [InlineData("II*\0", "image/tiff")]
    [InlineData("\u001F\u008B\b", "gzip")]
    [InlineData("PK\u0003\u0004 en niets meer", "zip")]
    [InlineData("PK\u0003\u0004 ... word/document.xml ...", "docx")]
    [InlineData("", "empty")]
    [InlineData("\0\u0001\u0002", "binary")]
    [InlineData("\u0001\u0002\u0003\u0004 abc", "binary")]
    [InlineData("Besluitenlijst\r\n1. Opening\r\n", "text")]
    [InlineData("caf\u00E9 in windows-1252", "text")]
    [InlineData("1 0 obj << >> endobj trailer", "pdf without header")]
    [InlineData("<?xml version='1.0'?><kamerstuk/>", "xml")]
    [InlineData("From: griffie\nMIME-Version: 1.0\n\nmotie", "message/rfc822")]
    [InlineData("Received: from x\n\tby y\nX-Spam: nee\nSubject: motie\n\nmotie", "message/rfc822")]
    [InlineData("From: griffie\n\nDate: vandaag", "text")]
    [InlineData("Van griffie\nFrom: x\nTo: y\nMIME-Version: 1.0\n\nmotie", "text")]
    [InlineData("BM is een afkorting van bestemmingsplan en nog wat", "text")]
    [InlineData("<!DOCTYPE html><p>x", "html")]
    [InlineData("\u00EF\u00BB\u00BF  \r\n<!-- a --><!-- b -->\n<HTML lang=nl>", "html")]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML'>", "html")]
    [InlineData("<p class=x>Fragment", "html")]
    [InlineData("<!-- a comment longer than the head", "html")]
    [InlineData("<svg width='1'><text>x</text></svg>", "image/svg+xml")]
    [InlineData("<project>", "text")]
    [InlineData("<!DOCTYPE boek>", "text")]
    [InlineData("a < b en <b>vet</b>", "text")]
    public void Tells_the_kind_by_the_first_bytes(string latin1, string expected)
    {
        Assert.Equal(expected, Sniff(Encoding.Latin1.GetBytes(latin1)).Kind);
    }

    [Fact]
    public void A_pdf_header_counts_in_the_first_1024_bytes_only()
    {
        Assert.Equal("pdf", Sniff(Encoding.ASCII.GetBytes(new string('x', 1019) + "%PDF-1.4")).Kind);
        Assert.Equal("text", Sniff(Encoding.ASCII.GetBytes(new string('x', 1020) + "%PDF-1.4")).Kind);
    }

    [Theory]
    [InlineData("word/document.xml", "docx")]
    [InlineData("xl/workbook.xml", "xlsx")]
    [InlineData("ppt/presentation.xml", "pptx")]
    [InlineData("anything", "zip")]
    public void Tells_office_files_by_their_parts(string part, string expected)
    {
        Assert.Equal(expected, Sniff(DocxWriter.Zip([(part, "<x/>")])).Kind);
    }

    [Fact]
    public void Tells_a_word_file_whose_body_bears_another_name()
    {
        var types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document2.xml' "
            + "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

        Assert.Equal("docx", Sniff(DocxWriter.Zip([("[Content_Types].xml", types), ("word/document2.xml", "<x/>")])).Kind);
    }

    [Fact]
    public void Tells_opendocument_by_its_mimetype()
    {
        Assert.Equal("odt", Sniff(DocxWriter.Zip([("mimetype", "application/vnd.oasis.opendocument.text")])).Kind);
    }

    [Fact]
    public void A_zip_that_holds_a_pdf_is_a_zip()
    {
        Assert.Equal("zip", Sniff(DocxWriter.Zip([("motie.pdf", "%PDF-1.4 %PDF-1.4")])).Kind);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Text_in_wide_characters_is_text_marked_or_not(string encoding)
    {
        var wide = Encoding.GetEncoding(encoding);
        Assert.Equal("text", Sniff([.. wide.GetPreamble(), .. wide.GetBytes("Besluit")]).Kind);
        Assert.Equal("html", Sniff([.. wide.GetPreamble(), .. wide.GetBytes("<html>")]).Kind);
        Assert.Equal("text", Sniff(wide.GetBytes("Besluitenlijst")).Kind);
    }

    private static SniffedFile Sniff(byte[] bytes)
    {
        using var folder = new TestFolder();
        return FileSniffer.Sniff(folder.Write("document.pdf", bytes));
    }
}
