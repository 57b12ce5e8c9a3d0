using System.Collections.Concurrent;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Extraction.Tests;

/// <summary>Real and hostile documents that are no PDFs; those are in <see cref="PdfEngineContract"/>.</summary>
[Collection(nameof(OneByOne))]
public sealed class SharedDataTests(ITestOutputHelper output)
{
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

    private async Task<ConcurrentDictionary<string, ExtractionResult<ExtractedDocument>>> ExtractAllAsync(IReadOnlyList<string> files)
    {
        var extractor = await Extracting.ExtractorAsync();
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
