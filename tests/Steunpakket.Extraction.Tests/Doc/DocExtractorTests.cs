using Xunit;

namespace Steunpakket.Extraction.Tests.Doc;

public sealed class DocExtractorTests
{
    [Theory]
    [InlineData("een\rtwee\r", "een\n\ntwee")]
    [InlineData("een\u000Btwee\u001Edrie\r", "een\ntwee-drie")]
    [InlineData("jeugd\u001Fzorg\r", "jeugdzorg")]
    [InlineData("\u0013 HYPERLINK \"https://elders\" \u0014de raad\u0015 besluit\r", "de raad besluit")]
    [InlineData("\u0013 TOC \u0014inhoud \u0013 PAGEREF x \u00147\u0015\u0015 na\r", "inhoud 7 na")]
    [InlineData("voor \u0013 een code zonder einde\rna\r", "voor\n\nna")]
    [InlineData("voor \u0013 DATE \u0015na \u0015\u0014 los\r", "voor na los")]
    [InlineData("één € loket\r", "één € loket")]
    [InlineData("plaatje\u0001\u0008\u0002 weg\r", "plaatje weg")]
    public async Task Word_s_own_characters_become_text(string body, string expected)
    {
        Assert.Equal([expected], (await Extracting.ExtractAsync(DocWriter.Write(body))).PagesOrReason());
    }

    [Fact]
    public async Task Page_breaks_begin_pages_and_notes_come_last()
    {
        Assert.Equal(["een", "twee\n\nnoot"], (await Extracting.ExtractAsync(DocWriter.Write("een\u000Ctwee\r", footnotes: "noot\r"))).PagesOrReason());
    }

    [Fact]
    public async Task Deleted_text_is_not_read()
    {
        Assert.Equal(["oud besluit"], (await Extracting.ExtractAsync(DocWriter.Write("oud nieuw besluit\r", deleted: "nieuw "))).PagesOrReason());
    }

    [Fact]
    public async Task Tables_are_read_row_by_row()
    {
        var body = "a\u0007b\u0007\u0007c\u0007\u0007\u0007na\r";

        Assert.Equal(["a b\nc\n\nna"], (await Extracting.ExtractAsync(DocWriter.Write(body, rowEnds: [4, 8]))).PagesOrReason());
    }

    [Fact]
    public async Task A_file_behind_a_password_is_encrypted()
    {
        var doc = DocWriter.Write("geheim\r");
        var document = FindFib(doc);
        doc[document + 0x0B] |= 1;

        Assert.Equal(["encrypted: opens with a password only"], (await Extracting.ExtractAsync(doc)).PagesOrReason());
    }

    [Fact]
    public async Task Word_95_is_left_to_a_tool()
    {
        var doc = DocWriter.Write("oud\r");
        doc[FindFib(doc)] = 0xDC;

        Assert.Equal(["unsupported: doc-old"], (await Extracting.ExtractAsync(doc)).PagesOrReason());
    }

    [Theory]
    [InlineData(0x1A2, 0xFF)]
    [InlineData(0x1A6, 0x00)]
    [InlineData(0xFD, 0x70)]
    public async Task What_points_outside_the_file_makes_it_corrupt(int at, byte value)
    {
        var doc = DocWriter.Write("tekst\r");
        doc[FindFib(doc) + at] = value;
        doc[FindFib(doc) + at + 1] = value;

        Assert.Equal("corrupt", (await Extracting.ExtractAsync(doc)).Word());
    }

    private static int FindFib(byte[] doc) => doc.AsSpan().IndexOf<byte>([0xEC, 0xA5, 0xC1, 0]);
}
