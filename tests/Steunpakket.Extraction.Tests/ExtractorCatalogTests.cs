using System.Text;
using Steunpakket.Extraction.Pdf;
using Steunpakket.TestSupport.Hostile;
using Xunit;

namespace Steunpakket.Extraction.Tests;

public sealed class ExtractorCatalogTests
{
    private static readonly (string Kind, byte[] Bytes)[] Others =
    [
        ("pdf", "%PDF-1.4"u8.ToArray()), ("odp", OfficeWriter.OpenDocument("presentation", "")), ("odg", OfficeWriter.OpenDocument("graphics", "")),
        ("ole2", CompoundWriter.Write(("x", []))), ("ole2-encrypted", CompoundWriter.Write(("EncryptedPackage", []))),
        ("image/png", Latin1("\u0089PNG")), ("image/jpeg", Latin1("\u00FF\u00D8\u00FF")), ("image/gif", "GIF89a"u8.ToArray()), ("image/tiff", Latin1("II*\0")),
        ("image/bmp", [.. "BM"u8, .. new byte[40]]), ("image/webp", "RIFFxxxxWEBPVP8 "u8.ToArray()), ("image/jp2", Latin1("\0\0\0\u000CjP  \r\n")),
        ("image/heic", Latin1("\0\0\0\u0018ftypheic")), ("image/vnd.djvu", "AT&TFORM"u8.ToArray()),
    ];

    [Fact]
    public void Every_kind_that_an_extractor_reads_is_one_that_the_sniffer_gives()
    {
        using var folder = new TestFolder();
        var given = Others.Concat(Seeds.All).Select(one => FileSniffer.Sniff(folder.Write("x", one.Bytes)).Kind).ToHashSet();

        var read = ExtractorCatalog.Create(new ExtractOptions(), new ExtractionParts(new PopplerTools("a", "b", "1")), new DocumentJudge(new ExtractOptions(), null)).SelectMany(e => e.Reads).ToArray();

        Assert.Equal(read.Distinct().Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
        Assert.Equal(read.Length, read.Distinct().Count());
    }

    private static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);
}
