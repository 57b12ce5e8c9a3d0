using Steunpakket.TestSupport.Hostile;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Extraction.Tests.Hostile;

/// <summary>A short run of the fuzzer, the same files every time; the benchmark <c>fuzz</c> goes on with it.</summary>
[Collection(nameof(OneByOne))]
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Files = 250;

    [Fact]
    public async Task Broken_files_have_named_outcomes_in_time_and_leave_nothing_behind()
    {
        using var folder = new TestFolder();
        var report = await new FuzzRun(FuzzCorpus.Load(), seed: 6, folder.Path).RunAsync(Files);
        output.WriteLine(report.ToString());

        Assert.Empty(report.Faults);
        Assert.InRange(report.Files, Files, 2 * Files);
    }

    [Fact]
    public void The_same_numbers_make_the_same_file_and_others_another()
    {
        var corpus = FuzzCorpus.Load();

        Assert.Equal(Fuzzer.Make(corpus, 1, 7).Bytes, Fuzzer.Make(corpus, 1, 7).Bytes);
        Assert.True(Enumerable.Range(0, 50).Select(i => Convert.ToBase64String(Fuzzer.Make(corpus, 1, i).Bytes)).Distinct().Count() > 45);
    }
}
