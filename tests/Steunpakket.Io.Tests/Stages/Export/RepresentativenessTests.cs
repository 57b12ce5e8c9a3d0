using System.Globalization;
using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Published;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export;

public sealed class RepresentativenessTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Accessible_is_what_could_be_read_in_the_target_year_and_hits_are_of_any_group()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport");
        _run.Add("b", "Almere", "2021-03-31", "jeugd");
        _run.Add("c", "Borsele", "2021-03-31", "niets");
        _run.Add("d", "Urk", "2020-03-31", "sport");
        _run.Add("e", "De Bilt", "2021-03-31", "!dropped needs_ocr");
        _run.Add("f", "Delft", "", "sport");

        await _run.RunUntilAsync("export");

        Assert.Equal(
            ["totaal|totaal|352|17590672|3|2", "grootte|groot (≥ 100.000)|32|6637103|1|1", "grootte|klein (< 50.000)|255|6965393|1|0", "grootte|middel (50.000 - 100.000)|65|3988176|1|1"],
            _run.Rows("out/representativiteit.parquet", "indeling, klasse, gemeenten, inwoners, toegankelijk, met_hits", "indeling DESC, klasse")
                .Where(row => row.StartsWith("totaal", StringComparison.Ordinal) || row.StartsWith("grootte|", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_document_that_comes_back_in_the_target_year_counts_in_it()
    {
        _run.Add("a", "Katwijk", "2020-12-31", "sport", "Commissie");
        _run.Manifest.Add("a,Katwijk,t,2021-01-15,,a.txt,,Raad");

        await _run.RunUntilAsync("export");

        Assert.Equal(["1|1"], _run.Rows("out/representativiteit.parquet", "toegankelijk, met_hits", "indeling = 'totaal' DESC LIMIT 1"));
    }

    [Fact]
    public async Task Raw_percentages_are_those_of_the_comparison_and_weights_stand_beside_them()
    {
        foreach (var (gemeente, now, before) in new[] { ("Katwijk", 2, 1), ("Almere", 1, 2), ("Borsele", 3, 1) })
        {
            AddMany(gemeente, 2021, now);
            AddMany(gemeente, 2020, before);
        }

        await _run.RunUntilAsync("export");

        var raw = _run.Rows("out/representativiteit_gewogen.parquet", "gemeenten, meer_pct, minder_pct, evenveel_pct, verschil_pp, weging, basisjaar", "basisjaar, weging");
        var compared = _run.Rows("out/jaarvergelijking.parquet", "n, meer_pct, minder_pct, evenveel_pct, verschil_pp, basisjaar, variant").Single(row => row.EndsWith("|2020|study", StringComparison.Ordinal));
        Assert.Equal(6, raw.Count);
        Assert.Contains(compared.Replace("|2020|study", "|ongewogen|2020", StringComparison.Ordinal), raw);
        Assert.Contains("0|||||inwoners|2019", raw);
    }

    // Of the 352 gemeenten some 8 % are large or in Flevoland, which Almere stands for; of the inhabitants of the three it has 71 %.
    [Fact]
    public async Task A_large_gemeente_that_alone_has_minder_weighs_little_among_gemeenten_and_much_among_inhabitants()
    {
        foreach (var (gemeente, now, before) in new[] { ("Katwijk", 3, 1), ("Almere", 1, 3), ("Borsele", 3, 1) })
        {
            AddMany(gemeente, 2021, now);
            AddMany(gemeente, 2020, before);
        }

        await _run.RunUntilAsync("export");

        var minder = Weighted("minder_pct");
        Assert.Equal(100 / 3.0, minder["ongewogen"], 9);
        Assert.InRange(minder["grootte_provincie"], 7.4, 9.4);
        Assert.Equal(100 * 217_828 / (217_828 + 66_032 + 22_847.0), minder["inwoners"], 9);
        Assert.All(Weighted("meer_pct"), meer => Assert.Equal(100 - minder[meer.Key], meer.Value, 9));
        Assert.All(Weighted("verschil_pp"), difference => Assert.Equal(100 - (2 * minder[difference.Key]), difference.Value, 9));
        Assert.InRange(Weighted("gemeenten_effectief")["grootte_provincie"], 1.9, 2.2);
    }

    /// <summary>Our own tables must pass the check that we hold others' against, as printed with one decimal and as stored.</summary>
    [Fact]
    public async Task Every_row_of_our_own_comparison_passes_the_check_of_published_tables()
    {
        foreach (var (gemeente, now, before) in new[] { ("Katwijk", 2, 1), ("Almere", 1, 2), ("Borsele", 3, 1), ("Urk", 1, 1), ("Delft", 1, 3), ("De Bilt", 4, 0), ("Zwolle", 2, 2) })
        {
            AddMany(gemeente, 2021, now);
            AddMany(gemeente, 2020, before);
            AddMany(gemeente, 2019, 1);
        }

        await _run.RunUntilAsync("export");

        foreach (var file in new[] { "jaarvergelijking.csv", "jaarvergelijking.nl.csv" })
        {
            var table = PublishedTableFile.Read(_run.PathOf($"out/{file}"));
            var finding = new PublishedTableCheck(352).Check(table.Rows);
            Assert.True(finding.IsSound, file);
            Assert.NotEmpty(finding.Rows);
            Assert.All(finding.Rows, row => Assert.Equal(row.Row.Counts, row.Chosen?.Only ?? row.Row.Counts));
            Assert.All(table.Rows.Where(row => row.Cells.Count > 0), row =>
                Assert.True(PublishedPercentages.CanBeRow([.. row.Cells.Select(cell => Math.Round(cell, 1, MidpointRounding.AwayFromZero))])));
        }
    }

    private Dictionary<string, double> Weighted(string column) =>
        _run.Rows("out/representativiteit_gewogen.parquet", $"CASE WHEN basisjaar = 2020 THEN weging END, {column}").Select(row => row.Split('|'))
            .Where(row => row[0].Length > 0).ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private void AddMany(string gemeente, int year, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _run.Add($"{gemeente.Replace(" ", "", StringComparison.Ordinal)}{year}{i}", gemeente, $"{year}-02-{i + 1:D2}", string.Join(' ', Enumerable.Repeat("sport", i + 1 + (year % 3))));
        }
    }
}
