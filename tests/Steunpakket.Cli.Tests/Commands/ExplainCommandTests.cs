using System.Text.Json;
using Steunpakket.Cli.Tests.Running;
using Xunit;

namespace Steunpakket.Cli.Tests.Commands;

/// <summary>Explaining the samples, every one of them.</summary>
public sealed class ExplainCommandTests(SampleRun run) : IClassFixture<SampleRun>
{
    private string[] Settings => SampleRun.Arguments(run.Workspace)[1..];

    [Fact]
    public async Task Every_scored_document_is_accounted_for_to_the_bit()
    {
        using var folder = new TemporaryFolder();
        var documents = await CsvTable.ReadAsync(Path.Combine(run.Out, "documenten.csv"));

        var explained = await SteunpakketProgram.RunAsync(folder.Path, ["explain", .. documents.Select(row => row["document_id"]), .. Settings, "--json"]);

        Assert.Equal((0, ""), (explained.ExitCode, explained.Errors));
        using var json = JsonDocument.Parse(explained.Output);
        Assert.Equal(documents.Count, json.RootElement.GetArrayLength());
        foreach (var (row, account) in documents.Zip(json.RootElement.EnumerateArray()))
        {
            Assert.True(account.GetProperty("klopt").GetBoolean());
            foreach (var score in account.GetProperty("score").GetProperty("scores").EnumerateArray())
            {
                var name = score.GetProperty("naam").GetString()!;
                Assert.Equal(CsvTable.Number(row[name == "relevantie_score" ? name : $"{name}_raw"]), score.GetProperty("raw").GetDouble());
                Assert.Equal(
                    score.GetProperty("raw").GetDouble(),
                    score.GetProperty("termen").EnumerateArray().OrderBy(term => term.GetProperty("term").GetString(), StringComparer.Ordinal).Sum(term => term.GetProperty("bijdrage").GetDouble()));
                Assert.All(score.GetProperty("termen").EnumerateArray(), term => Assert.Equal(
                    term.GetProperty("tf").GetInt32(), term.GetProperty("paginas").EnumerateArray().Sum(page => page.GetProperty("aantal").GetInt32())));
            }
        }
    }

    [Fact]
    public async Task A_person_reads_terms_weights_ranks_and_the_formula()
    {
        using var folder = new TemporaryFolder();

        var explained = await SteunpakketProgram.RunAsync(folder.Path, ["explain", "folder/GM0034/al-2020-01", .. Settings]);

        Assert.Equal((0, ""), (explained.ExitCode, explained.Errors));
        Assert.Contains("Almere (GM0034), 2020-10-29, begroting, from folder", explained.Output, StringComparison.Ordinal);
        Assert.Contains("rank 1 of 5 in Almere, 1 of 44 in all", explained.Output, StringComparison.Ordinal);
        Assert.Matches(@"norm = 100·ln\(1 \+ [0-9.]+\) / ln\(1 \+ [0-9.]+\), at most 100; the largest is of folder/GM0518/dh-2020-01", explained.Output);
        Assert.Matches(@"jeugdhulp +keyword +actielijn_1 +5 +25/79 +2\.1239 +10\.6197 +[0-9.]+ % +2 \(5×\)", explained.Output);
        Assert.Matches(@"respijtzorg +context word +actielijn_2 +1 ", explained.Output);
        Assert.Contains("The stored scores are exactly these.", explained.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("folder/GM0654/bo-2021-05", "fetch failed it: missing_file")]
    [InlineData("folder/GM0796/hb-2018-01", "fetch dropped it: outside_period")]
    [InlineData("folder/GM0796/hb-2020-04", "extract dropped it (needs_ocr)")]
    [InlineData("folder/GM0796/hb-2021-04", "extract failed it: encrypted")]
    [InlineData("folder/GM0537/kw-2020-04", "select dropped it (no_keyword)")]
    [InlineData("folder/onbekend/sb-2020-01", "fetch failed it: unknown_gemeente (Schildburg)")]
    public async Task A_document_without_scores_says_which_stage_let_go_of_it_and_why(string id, string why)
    {
        using var folder = new TemporaryFolder();

        var explained = await SteunpakketProgram.RunAsync(folder.Path, ["explain", id, .. Settings]);

        Assert.Equal(1, explained.ExitCode);
        Assert.Contains($"{id}: not scored. {why}", explained.Errors, StringComparison.Ordinal);
        Assert.StartsWith(id, explained.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("folder/GM0034/al-2020-0", "Did you mean folder/GM0034/al-2020-01 or")]
    [InlineData("al-2020-01", "Did you mean folder/GM0034/al-2020-01?")]
    [InlineData("notubiz/GM0034/al-2020-01", "Did you mean folder/GM0034/al-2020-01?")]
    [InlineData("nonsense", "column document_id")]
    public async Task An_id_that_nobody_knows_is_exit_code_2_and_names_those_near_it(string id, string words)
    {
        using var folder = new TemporaryFolder();

        var explained = await SteunpakketProgram.RunAsync(folder.Path, ["explain", "folder/GM0034/al-2020-01", id, .. Settings]);

        Assert.Equal((2, ""), (explained.ExitCode, explained.Output));
        Assert.Contains($"{id}: no such document is known.", explained.Errors, StringComparison.Ordinal);
        Assert.Contains(words, explained.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_help_has_examples_and_it_asks_for_an_id()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("steunpakket explain notubiz/GM0363/12345", (await SteunpakketProgram.RunAsync(folder.Path, "explain", "--help")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await SteunpakketProgram.RunAsync(folder.Path, ["explain", .. Settings])).ExitCode);
    }
}
