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

        Assert.Equal(["2020|3|1|1|1|0", "2019|0|0|0|0|0"], _run.Rows(Years, "basisjaar, n, meer, minder, evenveel, evenveel_nul", "basisjaar DESC"));
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

        Assert.Equal(["actielijn_1|>|7|3"], _run.Rows(Cuts, "actielijn, regel, documenten, verwijderd"));
    }

    [Fact]
    public async Task Tables_have_the_columns_of_the_contract()
    {
        await _run.RunUntilAsync("compare");

        Assert.Equal(
            "basisjaar, doeljaar, actielijn, variant, n, meer, minder, evenveel, evenveel_nul, meer_pct, minder_pct, evenveel_pct, verschil_pp, ci_laag, ci_hoog, p, p_holm",
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
        Assert.Equal(["actielijn_1|>=|7|0"], _run.Rows(Cuts, "actielijn, regel, documenten, verwijderd"));
    }

    [Fact]
    public async Task A_new_action_line_has_its_rows_also_when_nothing_scores()
    {
        await _run.RunUntilAsync("compare");
        _run.List("actielijn_2", "Wonen");
        Directory.Delete(_run.PathOf("comparison"), recursive: true);

        await _run.RunUntilAsync("compare");

        Assert.Equal(["actielijn_1|2", "actielijn_2|2"], _run.Rows(Years, "actielijn, count(*) OVER (PARTITION BY actielijn)").Distinct());
    }

    [Theory]
    [InlineData(Years)]
    [InlineData(Gemeenten)]
    [InlineData(Cuts)]
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
