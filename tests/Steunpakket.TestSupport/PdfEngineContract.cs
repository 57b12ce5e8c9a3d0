using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.TestSupport;

/// <summary>What everything that reads PDFs must do. A class a way to read them derives from it.</summary>
public abstract class PdfEngineContract(ITestOutputHelper output)
{
    private const string Sentence = "De raad verzoekt het college de jeugdzorg te versterken en hierover te berichten.";

    private static readonly ExtractOptions Impatient = new()
    {
        Pdf = new() { TimeoutSeconds = 5, CpuSeconds = 5 },
        Workers = new() { TimeoutSeconds = 5, KillSeconds = 10 },
    };

    [Fact]
    public async Task Each_page_is_a_text_with_its_words_counted()
    {
        var result = await ExtractAsync(PdfWriter.Pages([Sentence], [], ["Bladzijde drie"]));

        var document = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(result).Item;
        Assert.Equal([new PageText(Sentence, 13), new PageText("", 0), new PageText("Bladzijde drie", 2)], document.Pages);
    }

    [Fact]
    public async Task A_hundred_pages_keep_their_order()
    {
        var pages = Enumerable.Range(1, 100).Select(number => new[] { $"Bladzijde {number} van de begroting, programma {number * 7}" }).ToArray();

        Assert.Equal(pages.Select(lines => lines[0]), (await ExtractAsync(PdfWriter.Pages(pages))).PagesOrReason());
    }

    [Fact]
    public async Task Hyphens_at_line_ends_arrive_so_that_our_own_rules_decide()
    {
        var result = await ExtractAsync(PdfWriter.Pages([Sentence, "Opvang van dak-", "en thuislozen, jeugd-", "zorg, in Noord-", "Holland"]));

        Assert.EndsWith("Opvang van dak- en thuislozen, jeugdzorg, in Noord-Holland", result.PagesOrReason()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_with_accents_survive()
    {
        const string Line = "Geïntegreerde ondersteuning van cliënten, reëel en één loket voor iedereen in de gemeente";

        Assert.Equal([Line], (await ExtractAsync(PdfWriter.Pages([Line]))).PagesOrReason());
    }

    [Fact]
    public async Task Ligatures_become_letters()
    {
        var pdf = PdfWriter.Contents("<< /Type /Encoding /Differences [1 /fi /fl] >>", "BT /F1 12 Tf 50 750 Td (" + Sentence + ") Tj 0 -14 Td (De \u0001nanci\u0001ng van re\u0002ectie) Tj ET");

        Assert.EndsWith("De financifing van reflectie", (await ExtractAsync(pdf)).PagesOrReason()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_told_apart_by_where_they_stand()
    {
        var pdf = PdfWriter.Contents("/WinAnsiEncoding", "BT /F1 12 Tf 50 750 Td [(De jeugd) -20 (zorg) -600 (en) -600 (de wijk)] TJ 0 -14 Td (" + Sentence + ") Tj ET");

        Assert.StartsWith("De jeugdzorg en de wijk", (await ExtractAsync(pdf)).PagesOrReason()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_are_read_one_after_the_other()
    {
        var left = string.Concat(Enumerable.Range(0, 8).Select(i => $"BT /F1 10 Tf 50 {700 - (12 * i)} Td (links regel {i}) Tj ET "));
        var right = string.Concat(Enumerable.Range(0, 8).Select(i => $"BT /F1 10 Tf 300 {700 - (12 * i)} Td (rechts regel {i}) Tj ET "));

        var page = (await ExtractAsync(PdfWriter.Contents("/WinAnsiEncoding", left + right))).PagesOrReason()[0];

        Assert.True(page.IndexOf("links regel 7", StringComparison.Ordinal) < page.IndexOf("rechts regel 0", StringComparison.Ordinal), page);
        Assert.Contains("links regel 0", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_on_its_side_is_text()
    {
        var pdf = PdfWriter.Contents("/WinAnsiEncoding", "BT /F1 12 Tf 0 1 -1 0 300 100 Tm (" + Sentence + ") Tj ET");

        Assert.Equal(Sentence.Split(' '), (await ExtractAsync(pdf)).PagesOrReason()[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Text_behind_a_scan_is_read()
    {
        var pdf = PdfWriter.Contents("/WinAnsiEncoding", PdfWriter.Picture + " BT 3 Tr /F1 12 Tf 50 750 Td (" + Sentence + ") Tj ET");

        Assert.Equal([Sentence], (await ExtractAsync(pdf)).PagesOrReason());
    }

    [Fact]
    public async Task A_page_that_is_a_picture_needs_ocr()
    {
        Assert.Equal(["needs_ocr: pictures on 1 page, and no page with 50 letters"], (await ExtractAsync(PdfWriter.Scan())).PagesOrReason());
    }

    [Fact]
    public async Task Scans_beside_text_are_found_page_by_page()
    {
        var text = $"BT /F1 12 Tf 50 750 Td ({Sentence}) Tj ET";
        var pdf = PdfWriter.Contents("/WinAnsiEncoding", text, PdfWriter.Picture, text, "", PdfWriter.Picture + " BT /F1 12 Tf 50 30 Td (bladzijde 5) Tj ET", PdfWriter.Picture + "\n" + text);

        var document = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await ExtractAsync(pdf)).Item;

        Assert.Equal([null, PageFlaw.Scan, null, null, PageFlaw.Scan, null], document.Pages.Select(page => page.Flaw));
        Assert.Equal("bladzijde 5", document.Pages[4].Text);
    }

    [Fact]
    public async Task All_pages_of_a_scan_wait_for_ocr_and_those_with_pictures_are_told()
    {
        var result = await ExtractAsync(PdfWriter.Contents("/WinAnsiEncoding", PdfWriter.Picture, "", PdfWriter.Picture));

        Assert.Equal(
            new ExtractionResult<ExtractedDocument>.NotRead(NotReadReason.NeedsOcr, "pictures on 2 pages, and no page with 50 letters") { Pages = 3 }, result);
    }

    [Theory]
    [InlineData(120, 120, 300, 1, false)] // a logo
    [InlineData(500, 700, 8, 1, false)] // a coloured ground
    [InlineData(500, 30, 150, 6, false)] // strips of a head
    [InlineData(500, 30, 150, 8, true)] // strips of a scan
    [InlineData(300, 400, 100, 1, true)]
    public async Task Pictures_count_by_the_room_they_take_and_by_what_can_be_read_in_them(int width, int height, int pixelsAnInch, int times, bool isScan)
    {
        var pictures = string.Concat(Enumerable.Repeat(PdfWriter.PictureOf(width, height, pixelsAnInch) + "\n", times));

        var result = await ExtractAsync(PdfWriter.Contents("/WinAnsiEncoding", pictures + "BT /F1 12 Tf 50 750 Td (Bijlage drie) Tj ET"));

        Assert.Equal(isScan ? "needs_ocr" : "text", result.Word());
    }

    [Fact]
    public async Task The_quality_of_a_page_is_its_share_of_Dutch_words()
    {
        string[] lines = [.. Enumerable.Repeat(Sentence, 4), "foreign words make it less"];

        var document = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(await ExtractAsync(PdfWriter.Pages(lines, ["kort"]), words: TestWords.Of(Sentence))).Item;

        Assert.Equal([28 / 32.0, null], document.Pages.Select(page => page.Quality));
        Assert.All(document.Pages, page => Assert.Null(page.Flaw));
    }

    [Fact]
    public async Task Few_letters_without_a_picture_are_a_text()
    {
        Assert.Equal(["Ingetrokken"], (await ExtractAsync(PdfWriter.Pages(["Ingetrokken"]))).PagesOrReason());
    }

    [Fact]
    public async Task Blank_pages_are_empty()
    {
        Assert.Equal(["empty: no letters"], (await ExtractAsync(PdfWriter.Pages([""], [""]))).PagesOrReason());
    }

    [Theory]
    [InlineData("user-password.pdf", "encrypted: opens with a password only")]
    [InlineData("owner-password.pdf", "Motie over de jeugdzorg in de gemeente, met meer dan vijftig letters op de bladzijde.")]
    public async Task Only_a_password_to_open_keeps_us_out(string fixture, string expected)
    {
        using var extractor = await ExtractorAsync(new ExtractOptions());

        var result = await extractor.ExtractAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", fixture), CancellationToken.None);

        Assert.Equal([expected], result.PagesOrReason());
    }

    [Fact]
    public async Task A_file_cut_off_in_transit_is_corrupt_and_says_why()
    {
        var whole = PdfWriter.Pages([.. Enumerable.Repeat(Sentence, 40)]);

        var result = Assert.Single((await ExtractAsync(whole[..^(whole.Length / 2)])).PagesOrReason());

        Assert.StartsWith("corrupt: ", result, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\nen verder niets dat op een PDF lijkt\n%%EOF")]
    public async Task What_only_begins_as_a_pdf_is_corrupt(string text)
    {
        Assert.StartsWith("corrupt: ", Assert.Single((await ExtractAsync(Encoding.Latin1.GetBytes(text))).PagesOrReason()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_text_than_allowed_is_too_large_and_not_cut_off()
    {
        var pages = Enumerable.Repeat(Enumerable.Repeat(Sentence, 50).ToArray(), 300).ToArray();

        var result = await ExtractAsync(PdfWriter.Pages(pages), new ExtractOptions { MaxTextMegabytes = 1 });

        Assert.Equal(["too_large: more than 1 MiB of text"], result.PagesOrReason());
    }

    [Fact]
    public async Task A_page_that_never_ends_is_given_up()
    {
        var options = new ExtractOptions { Pdf = new() { TimeoutSeconds = 2 }, Workers = new() { TimeoutSeconds = 2, KillSeconds = 4 } };
        var watch = Stopwatch.StartNew();

        var result = await ExtractAsync(PdfWriter.Laughing(), options);

        Assert.Contains(result.Word(), new[] { "timeout", "too_large" });
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public async Task Cancelling_takes_effect_at_once()
    {
        using var folder = new TestFolder();
        using var extractor = await ExtractorAsync(new ExtractOptions());
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));
        var path = folder.Write("lach.pdf", PdfWriter.Laughing());
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await extractor.ExtractAsync(path, source.Token));

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Fact]
    public async Task The_same_bytes_give_the_same_text_beside_others_too()
    {
        using var folder = new TestFolder();
        using var extractor = await ExtractorAsync(new ExtractOptions());
        var random = new Random(6);
        var paths = Enumerable.Range(0, 12).Select(i => folder.Write($"{i}.pdf", PdfWriter.Pages(
            [.. Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Enumerable.Range(0, 20).Select(_ => $"regel {random.Next()} van {random.Next()}").ToArray())]))).ToArray();
        var first = new List<string[]>();
        foreach (var path in paths)
        {
            first.Add((await extractor.ExtractAsync(path, CancellationToken.None)).PagesOrReason());
        }

        var again = await Task.WhenAll(paths.Select(path => Task.Run(async () => (await extractor.ExtractAsync(path, CancellationToken.None)).PagesOrReason())));

        Assert.Equal(first, again);
    }

    [SharedDataFact]
    public async Task Every_hostile_pdf_gets_an_outcome_in_time()
    {
        var files = SharedData.Files("pdf-hostile", "*");
        var watch = Stopwatch.StartNew();

        var results = await ExtractAllAsync(files, Impatient);

        Assert.Equal(files.Count, results.Count);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 300);
        Assert.InRange(results.Values.Count(r => r.Word() == "text"), files.Count / 2, files.Count);
        Assert.DoesNotContain(results.Values, r => r.PagesOrReason()[0].Contains(SharedData.Root!, StringComparison.Ordinal));
    }

    [SharedDataFact]
    public async Task Every_council_pdf_of_Den_Haag_is_text_with_words_whole()
    {
        var results = await ExtractAllAsync(SharedData.Files("denhaag", "*.pdf"), new ExtractOptions());

        var pages = results.Values.SelectMany(r => Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(r).Item.Pages).ToArray();
        Assert.InRange(pages.Sum(p => p.Words), 300_000, 3_000_000);
        Assert.Contains(pages, p => p.Text.Contains("gemeenteraad", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(pages, p => p.Text.Contains('\u00AD', StringComparison.Ordinal));
    }

    /// <summary>The extractor with this engine; the test disposes it.</summary>
    protected abstract Task<DocumentExtractor> ExtractorAsync(ExtractOptions options, JudgeWords? words = null);

    protected async Task<ExtractionResult<ExtractedDocument>> ExtractAsync(byte[] pdf, ExtractOptions? options = null, JudgeWords? words = null)
    {
        using var folder = new TestFolder();
        using var extractor = await ExtractorAsync(options ?? new ExtractOptions(), words);
        return await extractor.ExtractAsync(folder.Write("document.pdf", pdf), CancellationToken.None);
    }

    private async Task<ConcurrentDictionary<string, ExtractionResult<ExtractedDocument>>> ExtractAllAsync(IReadOnlyList<string> files, ExtractOptions options)
    {
        using var extractor = await ExtractorAsync(options);
        var results = new ConcurrentDictionary<string, ExtractionResult<ExtractedDocument>>();
        await Parallel.ForEachAsync(files, async (path, token) => results[path] = await extractor.ExtractAsync(path, token));
        foreach (var line in results.Values.CountBy(Outcome).OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{line.Key,-60} {line.Value}");
        }

        foreach (var (path, result) in results.Where(r => r.Value.Word() != "text").OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{Path.GetFileName(path)}: {result.PagesOrReason()[0]}");
        }

        return results;
    }

    private static string Outcome(ExtractionResult<ExtractedDocument> result) =>
        result is ExtractionResult<ExtractedDocument>.Read(var read) ? $"text {read.Engine.Name} {read.Fallback}" : result.Word();
}
