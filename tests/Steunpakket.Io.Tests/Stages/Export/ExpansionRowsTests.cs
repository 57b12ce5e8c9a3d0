using System.Text.Json.Nodes;
using Steunpakket.Io.Tests.Review;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export;

public sealed class ExpansionRowsTests : IDisposable
{
    private const string Lists = "term,actielijn,status,seed,cosinus,beoordelaar,datum,opmerking\n";

    private readonly TestRun _run = new();

    public ExpansionRowsTests()
    {
        Reviewed("Voetbal,actielijn_1,accepted,sport,0.7,Anna,2025-01-02,goed\njudo,actielijn_1,undecided,,,Anna,2025-01-02,\nweg,actielijn_1,rejected,jeugd,0.3,,,\n");
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sport voor de jeugd voetbal");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Proposals_and_decisions_stand_side_by_side()
    {
        _run.Propose(new Proposal("actielijn_1", "voetbal", 0.9) { Seed = "bewegen" }, new Proposal("actielijn_1", "judo"), new Proposal("actielijn_1", "zwemmen"));

        await _run.RunUntilAsync("export");

        Assert.Equal(
            [
                "actielijn_1|sport|judo|0.5|33|twijfel|Anna|2025-01-02|",
                "actielijn_1|bewegen|voetbal|0.9|33|ja|Anna|2025-01-02|goed",
                "actielijn_1|jeugd|weg|0.3||nee|||",
                "actielijn_1|sport|zwemmen|0.5|33||||",
            ],
            _run.Rows("out/uitbreidingswoorden.parquet", "actielijn, seed, term, cosinus, documenten, besluit, beoordelaar, datum, opmerking", "actielijn, term"));
        var review = JsonNode.Parse(await File.ReadAllTextAsync(_run.PathOf("out/manifest.json")))!["review"]!;
        Assert.Equal("""{"proposed":3,"accepted":1,"rejected":1,"undecided":2}""", review.ToJsonString());
    }

    [Fact]
    public async Task Counts_no_decision_where_nobody_has_decided()
    {
        Reviewed(string.Empty);
        _run.Propose(new Proposal("actielijn_1", "voetbal"), new Proposal("actielijn_1", "zwemmen"));

        await _run.RunUntilAsync("export");

        var review = JsonNode.Parse(await File.ReadAllTextAsync(_run.PathOf("out/manifest.json")))!["review"]!;
        Assert.Equal("""{"proposed":2,"accepted":0,"rejected":0,"undecided":2}""", review.ToJsonString());
    }

    [Fact]
    public async Task Before_expand_has_run_the_table_has_the_decisions()
    {
        await _run.RunUntilAsync("export");

        Assert.Equal(["judo|", "voetbal|", "weg|"], _run.Rows("out/uitbreidingswoorden.parquet", "term, kwic", "term"));
    }

    [Fact]
    public async Task Passages_stand_on_lines_within_one_quoted_cell_for_Dutch_Excel()
    {
        _run.Propose(new Proposal("actielijn_1", "zwemmen", 0.71304) { Passages = "Katwijk, a; [zwemmen]\n=1+1 \"b\"" });

        await _run.RunUntilAsync("export");

        var text = await File.ReadAllTextAsync(_run.PathOf("out/uitbreidingswoorden.nl.csv"));
        Assert.Contains("actielijn_1;sport;zwemmen;0,7130;0,67;33;\"Katwijk, a; [zwemmen]\n=1+1 \"\"b\"\"\";buurwoord;", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_proposals_and_new_decisions_are_exported_and_nothing_else_is()
    {
        await _run.RunUntilAsync("export");
        Assert.Empty(_run.Plan("export"));

        _run.Propose(new Proposal("actielijn_1", "zwemmen"));
        Assert.Equal(["out: input changed"], _run.Plan("export"));
        Assert.Equal(1, (await _run.RunAsync("export")).Made);

        Reviewed("voetbal,actielijn_1,accepted,sport,0.7,Anna,2025-01-02,beter\n");
        Assert.Equal(["out: input changed"], _run.Plan("export"));
        Assert.Equal(1, (await _run.RunAsync("export")).Made);
        Assert.Equal(0, (await _run.RunAsync("export")).Made);
    }

    private void Reviewed(string rows) => _run.Files.Write("lijsten/uitbreiding.csv", Lists + rows);
}
