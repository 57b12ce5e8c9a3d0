using Steunpakket.Extraction;
using Steunpakket.Extraction.Ocr;
using Steunpakket.Io.Stages.Ocr;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Ocr;

/// <summary>Archives that extraction found pages in, and in which OCR then finds other ones, as when a document inside takes too long only once.</summary>
public sealed class OcrContainerTests : IDisposable
{
    private const string Texts = "ocr/texts/*/*.parquet";
    private const string Outcomes = "outcomes/ocr/*/*.parquet";

    private static readonly byte[] First = GreyPicture.Noise(20, 30, seed: 1).Png();
    private static readonly byte[] Second = GreyPicture.Noise(20, 30, seed: 2).Png();

    // Without its first picture the second would stand on its page.
    private static readonly byte[] Letter = Containers.Zip(("a.txt", "brief"u8.ToArray()), ("b.png", First), ("c.png", Second));
    private static readonly byte[] LetterShort = Containers.Zip(("a.txt", "brief"u8.ToArray()), ("c.png", Second));
    private static readonly byte[] Pictures = Containers.Zip(("d.png", First), ("e.png", Second));
    private static readonly byte[] PicturesShort = Containers.Zip(("e.png", Second));

    private readonly TestFolder _tools = new();
    private readonly TestRun _run = new();

    public OcrContainerTests()
    {
        var read = new Dictionary<string, string> { ["brief.bin"] = "brief\f[scan]\f[scan]", ["fotos.bin"] = "!dropped needs_ocr 2", ["een.bin"] = "!dropped needs_ocr 1", ["twee.bin"] = "!dropped needs_ocr 1" };
        foreach (var file in read.Keys)
        {
            _run.Manifest.Add($"{file[..^4]},Katwijk,Titel,2021-02-01,https://x.nl/{file},{file},,");
        }

        _run.Reader.Outcome = read.GetValueOrDefault;
        Write("een", First);
        Write("twee", Second);
        Write("brief", Letter);
        Write("fotos", Pictures);
    }

    public void Dispose()
    {
        _run.Dispose();
        _tools.Dispose();
    }

    [Fact]
    public async Task Pages_of_an_archive_that_now_has_other_ones_are_named_unreadable_and_recognised_when_it_has_its_own_again()
    {
        await RecogniseAsync();
        await _run.RunUntilAsync("extract");
        Write("brief", LetterShort);
        Write("fotos", PicturesShort);

        await _run.RunAsync("ocr");

        Assert.Equal(
            [
                "brief|failed|unreadable|OCR of page 2: unreadable, gives 2 pages, and gave 3 before; OCR of page 3: unreadable, gives 2 pages, and gave 3 before|2",
                "een|kept|||0",
                "fotos|failed|unreadable|OCR of page 1: unreadable, gives 1 pages, and gave 2 before; OCR of page 2: unreadable, gives 1 pages, and gave 2 before|2",
                "twee|kept|||0",
            ],
            _run.Rows(Outcomes, "split_part(document_id, '/', 3), outcome, reason, detail, unread_pages"));
        Assert.Equal(["brief|1|brief|", "brief|2||scan", "brief|3||scan"], Rows("page, text, flaw").Where(row => row.StartsWith("brief", StringComparison.Ordinal)));
        Assert.DoesNotContain(Rows("text"), row => row.StartsWith("fotos", StringComparison.Ordinal));
        Assert.Equal(["GM0537 2021-Q1: failed before"], _run.Plan("ocr"));

        Write("brief", Letter);
        Write("fotos", Pictures);
        await _run.RunAsync("ocr");

        AssertEachPageHasItsOwnText();
        Assert.Equal(["kept|0"], _run.Rows(Outcomes, "DISTINCT outcome, unread_pages"));
        Assert.Empty(await _run.ChangedBy(() => _run.RunAsync("ocr")));
    }

    [Fact]
    public async Task What_was_recognised_of_an_archive_stands_while_it_has_other_pages_and_is_recognised_again_afterwards()
    {
        await RecogniseAsync();
        await _run.RunUntilAsync("ocr");
        Write("brief", LetterShort);
        Write("fotos", PicturesShort);
        _run.Config = _run.Config with { Extract = _run.Config.Extract with { Ocr = new() { Dpi = 300 } } };

        await _run.RunAsync("ocr");

        AssertEachPageHasItsOwnText();
        Assert.Equal(["GM0537 2021-Q1: failed before"], _run.Plan("ocr"));

        Write("brief", Letter);
        Write("fotos", Pictures);
        await _run.RunAsync("ocr");

        AssertEachPageHasItsOwnText();
        Assert.Empty(_run.Plan("ocr"));
    }

    // A picture that is a document itself tells what stands in it.
    private void AssertEachPageHasItsOwnText()
    {
        var rows = Rows("page, text");
        var (first, second) = (rows.Single(row => row.StartsWith("een|", StringComparison.Ordinal))["een|1|".Length..], rows.Single(row => row.StartsWith("twee|", StringComparison.Ordinal))["twee|1|".Length..]);
        Assert.NotEqual(first, second);
        Assert.Equal(
            [
                "brief|1|brief", $"brief|2|b.png\n\n{first}", $"brief|3|c.png\n\n{second}", $"een|1|{first}", $"fotos|1|d.png\n\n{first}", $"fotos|2|e.png\n\n{second}", $"twee|1|{second}",
            ],
            rows);
    }

    private async Task RecogniseAsync()
    {
        var tools = await FakeTesseract.ToolsAsync(_tools, FakeTesseract.Checksums);
        var extractor = await Extracting.ExtractorAsync();
        _run.Recogniser = new TesseractRecogniser(new OcrReader(tools, new OcrOptions(), new Lazy<DocumentExtractor>(extractor)), new OcrJudge(null));
    }

    private IReadOnlyList<string> Rows(string columns) => _run.Rows(Texts, $"split_part(document_id, '/', 3), {columns}");

    private void Write(string id, byte[] bytes) => File.WriteAllBytes(_run.Files.PathOf($"docs/{id}.bin"), bytes);
}
