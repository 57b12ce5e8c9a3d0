using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction.Ocr;
using Steunpakket.TestSupport.Hostile;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

/// <summary>Recognised pages have the numbers that extraction gave them, against a plain account of which pages archives and mails made at random have.</summary>
[Collection(nameof(OneByOne))]
public sealed class InnerNumberingTests : IDisposable
{
    private const int MaxDepth = 3; // InnerOptions' default

    private readonly TestFolder _folder = new();
    private readonly Random _random = new(20200401);
    private int _seed;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public async Task Every_page_is_recognised_as_it_is_in_its_document_alone(int maxPages)
    {
        var options = new ExtractOptions { MaxPages = maxPages };
        var reader = await OcrRig.FakeAsync(_folder, FakeTesseract.Checksums, new OcrOptions { Dpi = 70 }, options);
        for (var i = 0; i < 4; i++)
        {
            var (bytes, sources) = Container(depth: 0);
            sources = maxPages > 0 ? [.. sources.Take(maxPages)] : sources;
            var extracted = Flaws(await Extracting.ExtractAsync(bytes, options));
            var asked = Enumerable.Range(1, sources.Count + 2).Where(_ => _random.Next(2) == 0).DefaultIfEmpty(1).ToArray();
            var pages = await reader.ReadAsync(bytes, asked);

            Assert.Equal(sources.Select(source => source.IsScan), extracted.Select(flaw => flaw == PageFlaw.Scan));
            Assert.Equal(asked.Where(number => number <= sources.Count), pages.Select(page => page.Number));
            foreach (var page in pages)
            {
                Assert.Equal(await AloneAsync(reader, sources[page.Number - 1]), page.Text?.Text.Split('\n')[^1]);
            }
        }
    }

    [Fact]
    public async Task A_container_with_bytes_changed_has_the_same_pages_again_and_leaves_no_file()
    {
        var before = Containers.Folders();
        var reader = await OcrRig.FakeAsync(_folder, FakeTesseract.Checksums, new OcrOptions { Dpi = 70 });
        var (small, scan) = (GreyPicture.Noise(20, 30, seed: 1), GreyPicture.Noise(300, 400, seed: 2));
        (string, byte[])[] members = [("a.png", small.Png()), ("b.tif", GreyPicture.Tiff(small, small)), ("c.pdf", PdfWriter.Scans(72, scan)), ("d.zip", Containers.Zip(("e.bmp", small.Bmp())))];
        byte[][] seeds = [Containers.Zip(members), Containers.Mail("Motie", "zie bijlagen", members)];
        var read = 0;
        for (var i = 0; i < 40; i++)
        {
            var file = _folder.Write("changed", Mutation.Of(seeds[i % 2], _random));
            var expected = Flaws(await Extracting.ExtractAsync(file)).Count();
            var result = await reader.ReadAsync(file, [1, 2, 3], expected, CancellationToken.None);

            read += result is ExtractionResult<OcrDocument>.Read ? 1 : 0;
            Assert.NotEqual(NotReadReason.Unreadable, (result as ExtractionResult<OcrDocument>.NotRead)?.Reason);
        }

        Assert.InRange(read, 10, 40);
        Assert.Equal(before, Containers.Folders());
    }

    private static async Task<string?> AloneAsync(OcrReader reader, Source source) =>
        source.Document is null ? null : Assert.Single(await reader.ReadAsync(source.Document, source.Number)).Text?.Text;

    // A document left out has no page of text, and so one of pictures for each.
    private static IEnumerable<PageFlaw?> Flaws(ExtractionResult<ExtractedDocument> result) => result switch
    {
        ExtractionResult<ExtractedDocument>.Read(var document) => document.Pages.Select(page => page.Flaw),
        ExtractionResult<ExtractedDocument>.NotRead { Pages: { } count } => Enumerable.Repeat<PageFlaw?>(PageFlaw.Scan, count),
        _ => [],
    };

    private (byte[] Bytes, List<Source> Pages) Container(int depth)
    {
        var members = Enumerable.Range(0, _random.Next(2, 6)).Select(i => (Name: $"{_random.Next(1000)}-{i}", Content: Member(depth + 1))).ToList();
        var isZip = _random.Next(2) == 0;
        var inOrder = isZip ? members.OrderBy(member => member.Name, StringComparer.Ordinal).ToList() : members;
        List<Source> own = isZip ? [] : [new Source(null, 1, false)];
        List<Source> pages = [.. own, .. depth < MaxDepth ? inOrder.SelectMany(member => member.Content.Pages) : []];
        var files = members.Select(member => (member.Name, member.Content.Bytes));
        return (isZip ? Containers.Zip(files) : Containers.Mail("Motie", "zie bijlagen", files), pages);
    }

    private (byte[] Bytes, List<Source> Pages) Member(int depth) => _random.Next(depth > MaxDepth ? 5 : 8) switch
    {
        0 => Drawn(GreyPicture.Noise(20, 30, ++_seed).Png(), 1, isScan: true),
        1 => _random.Next(1, 4) is var count ? Drawn(GreyPicture.Tiff(Noises(count, 20)), count, isScan: true) : default,
        2 => _random.Next(1, 4) is var count ? Drawn(PdfWriter.Scans(72, Noises(count, 600)), count, isScan: true) : default,
        3 => Drawn(PdfWriter.Pages([.. Enumerable.Range(0, 2).Select(_ => new[] { $"tekst {Letters()}" })]), 2, isScan: false),
        4 => _random.Next(2) == 0 ? (System.Text.Encoding.UTF8.GetBytes($"tekst {Letters()}"), [new Source(null, 1, false)]) : ([0, 1, 2, 3], []),
        _ => Container(depth),
    };

    private static (byte[] Bytes, List<Source> Pages) Drawn(byte[] document, int count, bool isScan) =>
        (document, [.. Enumerable.Range(1, count).Select(number => new Source(document, number, isScan))]);

    private GreyPicture[] Noises(int count, int width) => [.. Enumerable.Range(0, count).Select(_ => GreyPicture.Noise(width, width * 4 / 3, ++_seed))];

    private string Letters() => string.Concat(Enumerable.Range(0, 8).Select(_ => (char)('a' + _random.Next(26))));

    /// <param name="Document">Null where OCR reads none of its pages.</param>
    private sealed record Source(byte[]? Document, int Number, bool IsScan);
}
