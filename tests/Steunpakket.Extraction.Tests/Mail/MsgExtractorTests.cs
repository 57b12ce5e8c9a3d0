using System.Text;
using Xunit;

namespace Steunpakket.Extraction.Tests.Mail;

public sealed class MsgExtractorTests
{
    [Fact]
    public async Task Subject_and_body_are_a_page_and_attachments_follow_by_their_bytes()
    {
        var msg = OfficeWriter.Msg(
            ("0037001F", Wide("Motie")), ("1000001F", Wide("de jeugd")),
            ("__attach_version1.0_#00000000/__substg1.0_3707001F", Wide("b.docx")),
            ("__attach_version1.0_#00000000/__substg1.0_37010102", DocxWriter.Write(DocxWriter.Paragraph("bijlage"))),
            ("__attach_version1.0_#00000001/__substg1.0_3701000D/__substg1.0_0037001F", Wide("Oud")),
            ("__attach_version1.0_#00000001/__substg1.0_3701000D/__substg1.0_1000001E", [0xE9, (byte)'n', 0xE9]));

        Assert.Equal(["Motie\n\nde jeugd", "b.docx\n\nbijlage", "Oud\n\néné"], (await Extracting.ExtractAsync(msg)).PagesOrReason());
    }

    [Fact]
    public async Task Without_plain_text_html_is_read_and_then_rtf()
    {
        var html = OfficeWriter.Msg(("0037001F", Wide("Motie")), ("10130102", "<p>een<p>twee"u8.ToArray()));
        byte[] stored = [0, 0, 0, 0, 0, 0, 0, 0, (byte)'M', (byte)'E', (byte)'L', (byte)'A', 0, 0, 0, 0, .. @"{\rtf1 drie}"u8];
        var rtf = OfficeWriter.Msg(("0037001F", Wide("Motie")), ("10090102", stored));

        Assert.Equal(["Motie\n\neen\n\ntwee"], (await Extracting.ExtractAsync(html)).PagesOrReason());
        Assert.Equal(["Motie\n\ndrie"], (await Extracting.ExtractAsync(rtf)).PagesOrReason());
    }

    [Fact]
    public async Task Compressed_rtf_is_unpacked()
    {
        // The example of [MS-OXRTFCP] 4.1.1.
        var packed = Convert.FromHexString("2D0000002B0000004C5A4675F1C5C7A703000A00726370673132354232 0AF320686C0900627762 0BA0C06C64 7D0A800FA0".Replace(" ", "", StringComparison.Ordinal));

        var msg = OfficeWriter.Msg(("0037001F", Wide("Motie")), ("10090102", packed));

        Assert.StartsWith("Motie", Assert.Single((await Extracting.ExtractAsync(msg)).PagesOrReason()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_in_messages_are_read_to_a_depth()
    {
        var names = Enumerable.Range(0, 6).Select(i => string.Concat(Enumerable.Repeat("__attach_version1.0_#00000000/__substg1.0_3701000D/", i)) + "__substg1.0_0037001F");
        var msg = OfficeWriter.Msg([.. names.Select((name, i) => (name[12..] == "0037001F" ? "0037001F" : name, Wide($"diep {i}")))]);

        var read = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await Extracting.ExtractAsync(msg)).Item;

        Assert.Equal(["diep 0", "diep 1", "diep 2", "diep 3"], read.Pages.Select(p => p.Text));
        Assert.Equal("1 of 1 documents inside not read; 1 too_large", read.Fallback);
    }

    private static byte[] Wide(string text) => Encoding.Unicode.GetBytes(text);
}
