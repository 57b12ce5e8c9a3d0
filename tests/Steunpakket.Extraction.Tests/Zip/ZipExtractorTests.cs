using System.IO.Compression;
using System.Text;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction.Inner;
using Xunit;

namespace Steunpakket.Extraction.Tests.Zip;

[Collection(nameof(OneByOne))]
public sealed class ZipExtractorTests
{
    [Fact]
    public async Task Documents_inside_are_pages_under_their_names_in_order_of_names()
    {
        var zip = Pack(("b/motie.txt", Bytes("tweede")), ("a.docx", DocxWriter.Write(DocxWriter.Paragraph("eerste"))), ("map/", Bytes("")), ("__MACOSX/x", Bytes("weg")));

        Assert.Equal(["a.docx\n\neerste", "b/motie.txt\n\ntweede"], (await Extracting.ExtractAsync(zip)).PagesOrReason());
    }

    [Fact]
    public async Task What_documents_inside_have_in_common_is_no_running_line()
    {
        var zip = Pack([.. Enumerable.Range(0, 4).Select(i => ($"{i}.txt", Bytes($"Gemeente Delft\ntekst {(char)('a' + i)}")))]);

        var read = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await Extracting.ExtractAsync(zip)).Item;

        Assert.All(read.Pages, (page, i) => Assert.Equal(($"{i}.txt\n\nGemeente Delft\ntekst {(char)('a' + i)}", ""), (page.Text, page.Running)));
    }

    [Fact]
    public async Task What_cannot_be_read_costs_itself_and_is_told()
    {
        var zip = Pack(("a.txt", Bytes("tekst")), ("b.jpg", [0xFF, 0xD8, 0xFF, 0xE0]), ("c.docx", Bytes("PK\u0003\u0004 word/")), ("d.bin", [0, 1, 2, 3]), ("e.jpg", [0xFF, 0xD8, 0xFF, 0xE0]));

        var read = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await Extracting.ExtractAsync(zip)).Item;

        Assert.Equal([("a.txt\n\ntekst", null), ("b.jpg", PageFlaw.Scan), ("e.jpg", PageFlaw.Scan)], read.Pages.Select(p => (p.Text, p.Flaw)));
        Assert.Equal("2 of 5 documents inside not read; 1 corrupt, 1 unsupported (binary)", read.Fallback);
        Assert.Equal("zip 2", read.Engine.ToString());
    }

    [Fact]
    public async Task Without_any_text_the_commonest_reason_is_the_outcome()
    {
        Assert.Equal(
            ["unsupported: 3 of 3 documents inside not read; 2 unsupported (binary), 1 corrupt"],
            (await Extracting.ExtractAsync(Pack(("a", [0, 1, 2]), ("b", [0, 1, 2]), ("c.docx", Bytes("PK\u0003\u0004 word/"))))).PagesOrReason());
        Assert.Equal(["empty: no documents inside"], (await Extracting.ExtractAsync(Pack(("map/", Bytes(""))))).PagesOrReason());
    }

    [Theory]
    [InlineData(1, "too_large: 1 of 1 documents inside not read; 1 too_large")]
    [InlineData(3, "a\n\na\n\na\n\ntekst")]
    public async Task Archives_in_archives_are_read_to_a_depth(int depth, string expected)
    {
        var zip = Pack(("a", Pack(("a", Pack(("a", Bytes("tekst")))))));

        Assert.Equal([expected], (await Extracting.ExtractAsync(zip, new ExtractOptions { Inner = new InnerOptions { MaxDepth = depth } })).PagesOrReason());
    }

    [Theory]
    [InlineData("../../../tmp/x.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\windows\\x.txt")]
    [InlineData("naam met\nregel\u202E.txt")]
    public async Task Names_from_outside_are_no_paths(string name)
    {
        var before = TemporaryFolders();

        var pages = (await Extracting.ExtractAsync(Pack((name, Bytes("tekst"))))).PagesOrReason();

        Assert.EndsWith("\n\ntekst", Assert.Single(pages), StringComparison.Ordinal);
        Assert.Single(pages[0].Split("\n\n")[0].Split('\n'));
        Assert.Equal(before, TemporaryFolders());
    }

    [Fact]
    public async Task More_documents_than_allowed_are_left_out_and_told()
    {
        var zip = Pack([.. Enumerable.Range(0, 10).Select(i => ($"{i}", Encoding.UTF8.GetBytes($"tekst {i}")))]);

        var read = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(
            await Extracting.ExtractAsync(zip, new ExtractOptions { Inner = new InnerOptions { MaxDocuments = 3 } })).Item;

        Assert.Equal(3, read.Pages.Count);
        Assert.Equal("7 of 10 documents inside not read; 7 too_large", read.Fallback);
    }

    [Fact]
    public async Task A_bomb_of_bombs_is_bounded_in_bytes_and_leaves_no_folder()
    {
        var before = TemporaryFolders();
        var zeros = new byte[20 << 20];
        var bomb = Pack([.. Enumerable.Range(0, 20).Select(i => ($"{i}", Pack(("nullen", zeros))))]);

        var result = await Extracting.ExtractAsync(bomb, new ExtractOptions { MaxUnpackedRatio = 1100, Inner = new InnerOptions { MaxUnpackedMegabytes = 30 } });

        Assert.Equal(["too_large: 20 of 20 documents inside not read; 19 too_large, 1 unsupported"], result.PagesOrReason());
        Assert.Equal(before, TemporaryFolders());
    }

    [Fact]
    public async Task Members_that_share_their_bytes_are_a_bomb()
    {
        var zip = Pack(("a", RandomBytes(5000)));
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        var end = zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var entry = zip[directory..end];
        byte[] bomb = [.. zip[..end], .. entry, .. entry, .. zip[end..]];
        var count = directory + (3 * entry.Length);
        bomb[count + 8] = bomb[count + 10] = 3;
        BitConverter.TryWriteBytes(bomb.AsSpan(count + 12), 3 * entry.Length);

        Assert.Equal(["too_large: a zip whose members overlap"], (await Extracting.ExtractAsync(bomb)).PagesOrReason());
    }

    [Theory]
    [InlineData(20, 1)]
    [InlineData(20, 0x7FFFFFF0)]
    [InlineData(24, 1)]
    [InlineData(24, 0x7FFFFFF0)]
    [InlineData(42, 0x7FFFFFF0)]
    public async Task Sizes_and_places_that_lie_cost_no_other_member(int field, int value)
    {
        var zip = Pack(("a", Bytes("eerste")), ("b", Bytes("tweede")));
        var last = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(zip.AsSpan(last + field), value);

        var result = (await Extracting.ExtractAsync(zip)).PagesOrReason();

        // Packed sizes that add up to more than there is are those of a bomb.
        Assert.Contains(result[0], new[] { "a\n\neerste", "too_large: a zip whose members overlap" });
    }

    [Fact]
    public async Task An_encrypted_member_is_told_and_the_others_are_read()
    {
        var zip = Pack(("a", Bytes("open")), ("b", Bytes("dicht")));
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        zip[directory + 8] |= 1;

        var read = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await Extracting.ExtractAsync(zip)).Item;

        Assert.Equal("1 of 2 documents inside not read; 1 encrypted", read.Fallback);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static string[] TemporaryFolders() => Directory.GetDirectories(Path.GetTempPath(), $"steunpakket-inner-{Environment.ProcessId}-*");

    private static byte[] Pack(params (string Name, byte[] Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in members)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
