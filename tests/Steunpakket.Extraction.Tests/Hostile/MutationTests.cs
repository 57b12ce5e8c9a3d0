using System.Diagnostics;
using Steunpakket.TestSupport.Hostile;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Extraction.Tests.Hostile;

/// <summary>Valid files with bytes changed at random: each has a named outcome, soon, and leaves nothing behind.</summary>
[Collection(nameof(OneByOne))]
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int PerSeed = 200;

    [Fact]
    public async Task Every_seed_is_of_its_kind_and_is_read()
    {
        foreach (var (kind, bytes) in Seeds.All)
        {
            using var folder = new TestFolder();

            Assert.Equal(kind, FileSniffer.Sniff(folder.Write("x", bytes)).Kind);
            Assert.True((await Extracting.ExtractAsync(bytes)).Word() == "text", kind);
        }
    }

    [Fact]
    public async Task A_file_cut_off_anywhere_has_an_outcome()
    {
        foreach (var (_, bytes) in Seeds.All)
        {
            for (var length = 0; length < bytes.Length; length += Math.Max(1, bytes.Length / 40))
            {
                await ExtractAsync(bytes[..length]);
            }
        }
    }

    [Fact]
    public async Task A_file_with_bytes_changed_has_an_outcome()
    {
        var random = new Random(20210317);
        var words = new Dictionary<string, int>();
        var before = TemporaryFolders();
        foreach (var (kind, bytes) in Seeds.All)
        {
            for (var i = 0; i < PerSeed; i++)
            {
                var result = await ExtractAsync(Mutation.Of(bytes, random));
                var word = $"{kind} {result.Word()}";
                words[word] = words.GetValueOrDefault(word) + 1;
            }
        }

        foreach (var (word, count) in words.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{word} {count}");
        }

        Assert.Equal(before, TemporaryFolders());
    }

    private async Task<ExtractionResult<ExtractedDocument>> ExtractAsync(byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        var result = await Extracting.ExtractAsync(bytes, new ExtractOptions { ParserTimeoutSeconds = 5 });
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
        Assert.NotEmpty(result.PagesOrReason());
        return result;
    }

    private static string[] TemporaryFolders() => Directory.GetDirectories(Path.GetTempPath(), $"steunpakket-inner-{Environment.ProcessId}-*");
}
