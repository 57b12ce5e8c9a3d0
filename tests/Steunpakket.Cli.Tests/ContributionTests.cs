using System.Text.Json.Nodes;
using Steunpakket.Cli.Tests.Running;
using Xunit;

namespace Steunpakket.Cli.Tests;

/// <summary>The table <c>hits</c> accounts for the table <c>documenten</c>, with nothing but what is exported.</summary>
public sealed class ContributionTests(SampleRun run) : IClassFixture<SampleRun>
{
    private static readonly string[] Lines = ["actielijn_1", "actielijn_2", "actielijn_3", "algemeen"];

    [Fact]
    public async Task Contributions_in_ordinal_order_add_up_to_every_raw_score_to_the_bit()
    {
        var hits = await HitsAsync();

        foreach (var document in await DocumentsAsync())
        {
            foreach (var line in Lines)
            {
                Assert.Equal(CsvTable.Number(document[$"{line}_raw"]), Sum(hits[document["document_id"]].Where(row => row["groep"] == line)));
            }
        }
    }

    [Fact]
    public async Task Relevantie_score_is_the_sum_over_keywords_a_term_in_two_groups_once()
    {
        var contextWords = (await CsvTable.ReadAsync(Path.Combine(run.Out, "frequentietabel.csv")))
            .Where(row => row["lijst"] == "uitbreiding").Select(row => row["term"]).ToHashSet();
        var hits = await HitsAsync();

        foreach (var document in await DocumentsAsync())
        {
            var keywords = hits[document["document_id"]].Where(row => !contextWords.Contains(row["term"])).DistinctBy(row => row["term"]).ToList();
            Assert.Equal(CsvTable.Number(document["relevantie_score"]), Sum(keywords));
            Assert.Equal(document["hits"], $"{keywords.Sum(row => (int)CsvTable.Number(row["tf"]))}");
        }
    }

    [Fact]
    public async Task Norms_are_the_formula_of_the_raw_score_and_the_maximum_in_the_manifest()
    {
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(run.Out, "manifest.json")))!;
        var maxima = manifest["model"]!["maxima"]!.AsArray().ToDictionary(maximum => (string)maximum!["line"]!, maximum => (double)maximum!["raw"]!);
        var scored = 0;

        foreach (var document in await DocumentsAsync())
        {
            foreach (var line in Lines)
            {
                var raw = CsvTable.Number(document[$"{line}_raw"]);
                Assert.Equal(raw >= maxima[line] ? 100 : 100 * (Math.Log(1 + raw) / Math.Log(1 + maxima[line])), CsvTable.Number(document[$"{line}_norm"]));
                scored += raw > 0 ? 1 : 0;
            }
        }

        Assert.True(scored > 100, $"{scored}: that proves little");
    }

    [Fact]
    public async Task Contributions_are_tf_times_the_models_idf()
    {
        var model = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(run.Out, "model.json")))!;
        var idf = model["terms"]!.AsArray().ToDictionary(term => (string)term!["term"]!, term => (double)term!["idf"]!);

        Assert.All((await HitsAsync()).SelectMany(rows => rows), row =>
        {
            Assert.Equal(idf[row["term"]], CsvTable.Number(row["idf"]));
            Assert.Equal(CsvTable.Number(row["tf"]) * idf[row["term"]], CsvTable.Number(row["bijdrage"]));
        });
    }

    private static double Sum(IEnumerable<IReadOnlyDictionary<string, string>> rows) =>
        rows.OrderBy(row => row["term"], StringComparer.Ordinal).Sum(row => CsvTable.Number(row["bijdrage"]));

    private Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> DocumentsAsync() => CsvTable.ReadAsync(Path.Combine(run.Out, "documenten.csv"));

    private async Task<ILookup<string, IReadOnlyDictionary<string, string>>> HitsAsync() =>
        (await CsvTable.ReadAsync(Path.Combine(run.Out, "hits.csv"))).ToLookup(row => row["document_id"], StringComparer.Ordinal);
}
