using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Extraction.Tests;

/// <summary>Real and hostile documents.</summary>
[Collection(nameof(OneByOne))]
public sealed class SharedDataTests(ITestOutputHelper output)
{
    private static readonly ExtractOptions Impatient = new() { Pdf = new() { TimeoutSeconds = 10, CpuSeconds = 10 } };

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
    public async Task Every_dutch_word_file_is_read()
    {
        var results = await ExtractAllAsync(SharedData.Files("office/dutch", "*.docx"));

        Assert.NotEmpty(results);
        Assert.All(results, r => Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(r.Value));
    }

    [SharedDataFact]
    public async Task Every_other_office_file_gets_an_outcome()
    {
        var files = SharedData.Files("office", "*");

        var results = await ExtractAllAsync(files);

        Assert.Equal(files.Count, results.Count);
    }

    [SharedDataFact]
    public async Task Every_council_pdf_of_Den_Haag_is_text_with_words_whole()
    {
        var results = await ExtractAllAsync(SharedData.Files("denhaag", "*.pdf"));

        var pages = results.Values.SelectMany(r => Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(r).Item.Pages).ToArray();
        Assert.InRange(pages.Sum(p => p.Words), 300_000, 3_000_000);
        Assert.Contains(pages, p => p.Text.Contains("gemeenteraad", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(pages, p => p.Text.Contains('\u00AD', StringComparison.Ordinal));
    }

    private async Task<ConcurrentDictionary<string, ExtractionResult<ExtractedDocument>>> ExtractAllAsync(IReadOnlyList<string> files, ExtractOptions? options = null)
    {
        var extractor = await Extracting.ExtractorAsync(options);
        var results = new ConcurrentDictionary<string, ExtractionResult<ExtractedDocument>>();
        await Parallel.ForEachAsync(files, async (path, token) => results[path] = await extractor.ExtractAsync(path, token));

        foreach (var (reason, count) in results.Values.CountBy(r => r.Word()))
        {
            output.WriteLine($"{reason,-12} {count}");
        }

        foreach (var (path, result) in results.Where(r => r.Value.Word() != "text").OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{Path.GetFileName(path)}: {result.PagesOrReason()[0]}");
        }

        return results;
    }
}
