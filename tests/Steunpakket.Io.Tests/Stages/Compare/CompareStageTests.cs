using Steunpakket.Core.Comparison;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Compare;

public sealed class CompareStageTests : IDisposable
{
    private const string Years = "comparison/*/jaarvergelijking.parquet";
    private const string Gemeenten = "comparison/*/jaarvergelijking_gemeente.parquet";
    private const string Cuts = "comparison/*/drempels.parquet";

    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Adds_the_verdicts_of_the_gemeenten_up()
    {
        Compared("Katwijk", in2020: 1, in2021: 3);
        Compared("Almere", in2020: 12, in2021: 9);
        Compared("Leiden", in2020: 4, in2021: 1);

        await _run.RunUntilAsync("compare");

        Assert.Equal(["2020|3|1|1|1|0", "2019|0|0|0|0|0"], Study("basisjaar, n, meer, minder, evenveel, evenveel_nul", "basisjaar DESC"));
        Assert.Equal(
            ["Almere|12|12|evenveel", "Katwijk|12|1|meer", "Leiden|12|4|minder"],
            _run.Rows(Gemeenten, "gemeente, maanden, relevante_documenten, oordeel, jaar").Where(row => row.EndsWith("|2020", StringComparison.Ordinal)).Select(row => row[..^5]));
    }

    [Fact]
    public async Task A_merger_of_which_a_part_has_no_documents_is_not_compared()
    {
        Compared("Eemsdelta", in2020: 0, in2021: 3);
        Compared("Delfzijl", in2020: 2, in2021: 0);

        await _run.RunUntilAsync("compare");

        Assert.Equal(["Eemsdelta|onvergelijkbaar|nee", "Eemsdelta|onvergelijkbaar|nee"], _run.Rows(Gemeenten, "gemeente, oordeel, telt_mee, jaar").Where(row => !row.EndsWith("|2021", StringComparison.Ordinal)).Select(row => row[..^5]));
    }

    [Fact]
    public async Task A_merger_all_of_whose_parts_have_documents_is_their_sum()
    {
        Compared("Eemsdelta", in2020: 0, in2021: 3);
        Compared("Delfzijl", in2020: 2, in2021: 0);
        Compared("Appingedam", in2020: 3, in2021: 0);
        Compared("Loppersum", in2020: 3, in2021: 0);

        await _run.RunUntilAsync("compare");

        Assert.Contains("Eemsdelta|2020|12|8|minder|ja", _run.Rows(Gemeenten, "gemeente, jaar, maanden, relevante_documenten, oordeel, telt_mee"));
    }

    [Fact]
    public async Task A_gemeente_that_was_split_is_not_compared()
    {
        Compared("Haaren", in2020: 2, in2021: 0);

        await _run.RunUntilAsync("compare");

        Assert.All(_run.Rows(Gemeenten, "oordeel").Where(word => word.Length > 0), word => Assert.Equal("onvergelijkbaar", word));
    }

    [Fact]
    public async Task The_cuts_tell_what_they_removed()
    {
        Compared("Katwijk", in2020: 2, in2021: 2);

        await _run.RunUntilAsync("compare");

        Assert.Equal(["actielijn_1|>|7|3"], CutsInUse());
    }

    [Fact]
    public async Task Tables_have_the_columns_of_the_contract()
    {
        await _run.RunUntilAsync("compare");

        Assert.Equal(
            "basisjaar, doeljaar, actielijn, variant, n, meer, minder, evenveel, evenveel_nul, meer_pct, minder_pct, evenveel_pct, verschil_pp, ci_laag, ci_hoog, p, p_holm, bootstrap_laag, bootstrap_hoog, onvergelijkbaar",
            string.Join(", ", _run.Columns(Years)));
        Assert.StartsWith(
            "gemeentecode, gemeente, actielijn, jaar, maanden, relevante_documenten, per_maand, oordeel",
            string.Join(", ", _run.Columns(Gemeenten)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_makes_nothing_and_an_option_makes_it_again()
    {
        Compared("Katwijk", in2020: 2, in2021: 2);
        Assert.Equal(1, (await _run.RunUntilAsync("compare"))[^1]);

        Assert.Equal(0, (await _run.RunAsync("compare")).Made);
        Assert.Empty(_run.Plan("compare"));
        _run.Config = _run.Config with { Compare = new CompareOptions { Cut = CutRule.Ge } };
        Assert.Equal(["jaarvergelijking: option changed"], _run.Plan("compare"));
        Assert.Equal(1, (await _run.RunAsync("compare")).Made);
        Assert.Equal(["actielijn_1|>=|7|0"], CutsInUse());
    }

    [Fact]
    public async Task A_new_action_line_has_its_rows_also_when_nothing_scores()
    {
        await _run.RunUntilAsync("compare");
        _run.List("actielijn_2", "Wonen");
        Directory.Delete(_run.PathOf("comparison"), recursive: true);

        await _run.RunUntilAsync("compare");

        Assert.Equal(["actielijn_1|20", "actielijn_2|20"], _run.Rows(Years, "actielijn, count(*) OVER (PARTITION BY actielijn)").Distinct());
    }

    [Theory]
    [InlineData(Years)]
    [InlineData(Gemeenten)]
    [InlineData(Cuts)]
    [InlineData("comparison/*/relevant.parquet")]
    [InlineData("comparison/*/beschikbaar.parquet")]
    [InlineData("comparison/*/jaarvergelijking_gemeente_variant.parquet")]
    [InlineData("comparison/*/jaarvergelijking_gevoeligheid.parquet")]
    [InlineData("comparison/*/robuustheid.parquet")]
    [InlineData("comparison/*/trefwoordinvloed.parquet")]
    public async Task A_broken_or_deleted_result_is_made_again_with_the_same_bytes(string table)
    {
        Compared("Katwijk", in2020: 2, in2021: 2);
        await _run.RunUntilAsync("compare");
        var before = _run.Bytes();

        var file = _run.Only(table);
        File.Delete(file);
        await _run.RunAsync("compare");
        Assert.Equal(before, _run.Bytes());

        await File.WriteAllTextAsync(file, "stuk");
        await _run.RunAsync("compare");
        Assert.Equal(before, _run.Bytes());
    }

    [Fact]
    public async Task Relevant_documents_are_listed_with_their_family_and_first_meeting()
    {
        _run.Add("a", "Katwijk", "2020-05-01", "sport sport");
        _run.Add("b", "Katwijk", "2021-05-01", "sport sport");
        _run.Add("laag", "Leiden", "", "sport");
        _run.Add("algemeen", "Leiden", "2021-05-01", "jeugd");
        _run.Config = _run.Config with { Compare = new CompareOptions { Cut = CutRule.None } };

        await _run.RunUntilAsync("compare");

        Assert.Equal(
            [
                "folder/GM0537/a|GM0537|actielijn_1|folder/GM0537/a|2020-05-01|100|true", "folder/GM0537/b|GM0537|actielijn_1|folder/GM0537/a|2021-05-01|100|true",
                "folder/GM0546/laag|GM0546|actielijn_1|folder/GM0546/laag|||true",
            ],
            _run.Rows("comparison/*/relevant.parquet", "document_id, gemeentecode, actielijn, familie_id, eerste_datum, CASE WHEN norm = 100 THEN 100 END, relevant::VARCHAR", "document_id"));
    }

    [Fact]
    public async Task Availability_has_covered_months_and_those_with_documents()
    {
        _run.Config = _run.Config with { Period = new() { Since = new DateOnly(2020, 12, 1), Until = new DateOnly(2021, 2, 27) } };
        _run.Add("a", "Delfzijl", "2020-12-31", "sport");
        _run.Add("b", "Delfzijl", "2021-01-01", "niets");
        _run.Add("c", "Delfzijl", "2021-01-02", "niets");

        await _run.RunUntilAsync("compare");

        Assert.Equal(
            ["GM0010|2020-12-01|1|1|true", "GM0010|2021-01-01|2|1|false"],
            _run.Rows("comparison/*/beschikbaar.parquet", "gemeentecode, maand, documenten, families, gedekt::VARCHAR"));
    }

    [Fact]
    public async Task Each_variant_says_of_each_gemeente_what_it_rests_on_and_why_not()
    {
        Compared("Katwijk", in2020: 1, in2021: 3);
        Compared("Haaren", in2020: 2, in2021: 0);

        await _run.RunUntilAsync("compare");

        const string Variants = "comparison/*/jaarvergelijking_gemeente_variant.parquet";
        var rows = _run.Rows(Variants, "variant, gemeente, basisjaar, jaar, maanden, relevant, totaal, oordeel, telt_mee, reden");
        Assert.Contains("study|Katwijk|2020|2020|12|1|4|meer|ja|", rows);
        Assert.Contains("study|Katwijk|2020|2021|9|3|3|||", rows);
        Assert.Contains("zelfde_maanden|Katwijk|2020|2020|9|1|4|meer|ja|", rows);
        Assert.Contains("dekking|Katwijk|2020|2020|12|1|4|onvergelijkbaar|nee|dekking", rows);
        Assert.Contains("study|Katwijk|2019|2019|12|0|0|onvergelijkbaar|nee|geen_documenten", rows);
        Assert.Contains("aandeel|Haaren|2020|2020|12|2|4|onvergelijkbaar|nee|opgesplitst", rows);
        Assert.Equal(10, rows.Select(row => row.Split('|')[0]).Distinct().Count());
    }

    [Fact]
    public async Task Robustness_counts_the_variants_and_the_cells_that_support_a_verdict()
    {
        Compared("Katwijk", in2020: 1, in2021: 3);

        await _run.RunUntilAsync("compare");

        var cells = _run.Rows("comparison/*/jaarvergelijking_gevoeligheid.parquet", "zoekwoorden, weging, kwartiel, eenheid, gelijk, basisjaar").Count / 2;
        Assert.Equal(3 * 4 * 5 * 3 * 3, cells);
        Assert.Equal(
            [
                $"2020|2021|actielijn_1|geen_verschil|10|0|0|8|2|{cells}|0|0|{cells}|0",
                $"2019|2021|actielijn_1|onvergelijkbaar|10|0|0|0|10|{cells}|0|0|0|{cells}",
            ],
            _run.Rows("comparison/*/robuustheid.parquet", "* EXCLUDE (filename)", "basisjaar DESC"));
    }

    [Fact]
    public async Task Influence_has_a_row_a_term_and_base_year_also_for_a_term_that_was_not_found()
    {
        _run.List("actielijn_1", "Sport", "Bewegen", "Welzijn");
        Compared("Katwijk", in2020: 1, in2021: 3);

        await _run.RunUntilAsync("compare");

        Assert.Equal(
            ["bewegen|keyword|4|4|4|0|2020|1", "sport|keyword|7|7|4|0|2020|1", "welzijn|keyword|0|0|4|4|2020|0"],
            _run.Rows("comparison/*/trefwoordinvloed.parquet", "term, soort, hits, documenten, relevant, relevant_zonder, basisjaar, gemeenten_anders")
                .Where(row => row.Contains("|2020|", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_draws_there_is_no_bootstrap_interval()
    {
        Compared("Katwijk", in2020: 1, in2021: 3);
        await _run.RunUntilAsync("compare");
        _run.Config = _run.Config with { Compare = new CompareOptions { Bootstrap = 0 } };

        Assert.Equal(["jaarvergelijking: option changed"], _run.Plan("compare"));
        await _run.RunAsync("compare");

        Assert.All(_run.Rows(Years, "bootstrap_laag IS NULL"), isNull => Assert.Equal("True", isNull));
    }

    private IReadOnlyList<string> Study(string columns, string order) =>
        [.. _run.Rows(Years, $"{columns}, variant", order).Where(row => row.EndsWith("|study", StringComparison.Ordinal)).Select(row => row[..^6])];

    private IReadOnlyList<string> CutsInUse() =>
        [.. _run.Rows(Cuts, "gebruikt, actielijn, regel, documenten, verwijderd").Where(row => row.StartsWith("ja|", StringComparison.Ordinal)).Select(row => row[3..])];

    // A third of the documents has the lowest score: the cut removes those and no other.
    private void Compared(string gemeente, int in2020, int in2021)
    {
        for (var i = 0; i <= (in2020 + in2021) / 2; i++)
        {
            _run.Add($"{gemeente}-laag-{i}", gemeente, in2020 > 0 ? "2020-01-01" : "2021-01-01", $"sport {i}");
        }

        for (var i = 0; i < in2020; i++)
        {
            _run.Add($"{gemeente}-2020-{i}", gemeente, "2020-03-31", $"sport bewegen {i}");
        }

        for (var i = 0; i < in2021; i++)
        {
            _run.Add($"{gemeente}-2021-{i}", gemeente, "2021-03-31", $"sport bewegen {i} in 2021");
        }
    }
}
