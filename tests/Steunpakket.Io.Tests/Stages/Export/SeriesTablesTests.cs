using Steunpakket.Core.Comparison;
using Steunpakket.Core.Series;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export;

public sealed class SeriesTablesTests : IDisposable
{
    private readonly TestRun _run = new();
    private readonly SeriesDouble _series = new();

    public SeriesTablesTests() => _run.Add("a", "Katwijk", "2021-03-31", "sport");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Counts_families_once_in_the_month_of_their_first_meeting()
    {
        _series.Month("GM0537", "2021-01", 4).Month("GM0537", "2021-02", 5).Month("GM0537", "2021-03", 0)
            .Document("a", "GM0537", "2021-02-03", family: "f").Document("b", "GM0537", "2021-01-20", family: "f", relevant: false)
            .Document("c", "GM0537", "2021-02-10").Document("d", "GM0537", "2021-02-11", relevant: false).Document("e", "GM0537", null);

        Assert.Equal(
            ["GM0537|2021-01|actielijn_1|1|4", "GM0537|2021-02|actielijn_1|1|5", "GM0537|2021-03|actielijn_1|0|0"], await RowsAsync("tijdreeks"));
    }

    [Fact]
    public async Task Months_that_are_not_covered_are_left_out()
    {
        _series.Month("GM0537", "2021-01", 4).Month("GM0537", "2021-10", 9, covered: false).Document("a", "GM0537", "2021-10-03");

        Assert.Equal(["GM0537|2021-01|actielijn_1|0|4"], await RowsAsync("tijdreeks"));
    }

    [Fact]
    public async Task The_country_adds_gemeenten_up_and_marks_months_with_events()
    {
        _run.Also = context => context with { Events = [new(new(2021, 2, 1), "B", 2, ""), new(new(2021, 2, 1), "A", null, "x")] };
        _series.Month("GM0537", "2021-01", 4).Month("GM0034", "2021-01", 6).Month("GM0537", "2021-02", 0).Month("GM0034", "2021-02", 2)
            .Document("a", "GM0537", "2021-01-20").Document("b", "GM0034", "2021-02-20");

        Assert.Equal(["2021-01|actielijn_1|1|10|0.1|2|", "2021-02|actielijn_1|1|2|0.5|1|A; B"], await RowsAsync("tijdreeks_landelijk"));
    }

    [Fact]
    public async Task A_month_in_which_nothing_could_be_read_has_no_share()
    {
        _series.Month("GM0537", "2021-01", 0);

        Assert.Equal(["2021-01|actielijn_1|0|0||0|"], await RowsAsync("tijdreeks_landelijk"));
    }

    [Fact]
    public async Task A_planted_step_stands_beside_its_event_and_a_late_event_has_a_reason()
    {
        _run.Also = context => context with { Events = [new(new(2020, 9, 1), "Pakket", 7.5, "Tabel 3"), new MarkedEvent(new(2021, 8, 1), "Laat", null, "")] };
        for (var i = 0; i < 33; i++)
        {
            var month = new DateOnly(2019, 1, 1).AddMonths(i);
            _series.Month("GM0537", month.ToString("yyyy-MM", null), 10);
            for (var n = 0; n < (i < 20 ? 2 : 5); n++)
            {
                _series.Document($"{i}-{n}", "GM0537", month.ToString("yyyy-MM-15", null));
            }
        }

        await RunAsync();

        Assert.Equal(
            [
                "2020-09|Pakket|7.5|20|13|30.0|0.0|3||samenhang, geen effect|Tabel 3",
                "2021-08|Laat||31|2||||te weinig maanden met documenten vanaf de gebeurtenis: 2 van de 6 die nodig zijn|samenhang, geen effect|",
            ],
            _run.Rows("out/gebeurtenissen.parquet", "maand, naam, omvang_mln_euro, maanden_voor, maanden_na, format('{:.1f}', niveau_pp), format('{:.1f}', abs(trend_voor_pp)), vertraging, reden, duiding, bron"));
    }

    [Fact]
    public async Task Without_events_the_table_is_there_and_empty()
    {
        _run.Also = context => context with { Events = [] };
        _series.Month("GM0537", "2021-01", 4);

        Assert.Empty(await RowsAsync("gebeurtenissen"));
    }

    [Fact]
    public async Task A_gemeente_that_is_read_well_and_has_no_relevant_document_is_silent()
    {
        Well("GM0537");
        _series.Document("a", "GM0537", "2021-03-03", relevant: false);
        Well("GM0034");
        _series.Document("b", "GM0034", "2021-03-03");

        Assert.Equal(["GM0537|Katwijk|actielijn_1|9|9|27||1|1"], await SilentAsync());
    }

    [Fact]
    public async Task A_gemeente_that_is_read_badly_is_not_silent()
    {
        for (var month = 1; month <= 7; month++)
        {
            _series.Month("GM0537", $"2021-{month:D2}", 30);
        }

        for (var month = 1; month <= 9; month++)
        {
            _series.Month("GM0034", $"2021-{month:D2}", 2);
        }

        Assert.Empty(await SilentAsync());
    }

    /// <summary>METHOD 3 idea 17: to call a gemeente silent whose council spoke is worse than to miss one that was.</summary>
    [Fact]
    public async Task A_document_of_an_earlier_year_that_came_back_breaks_the_silence()
    {
        _run.Config = _run.Config with { Compare = new CompareOptions { Cut = CutRule.None } };
        _run.Add("b", "Almere", "2020-12-10", "sport", "Commissie");
        _run.Manifest.Add($"{_run.Manifest[^1].Split(",2020-12-10,")[0]},2021-01-14,https://x.nl/b,b.txt,,Raad");
        _run.Add("c", "Borsele", "2020-12-10", "sport");
        foreach (var gemeente in new[] { "GM0537", "GM0034", "GM0654" })
        {
            Well(gemeente);
        }

        _series.Document("b", "GM0034", "2020-12-10").Document("c", "GM0654", "2020-12-10");

        Assert.Equal(["GM0654|Borsele|actielijn_1|9|9|27||0|0"], await SilentAsync());
    }

    [Fact]
    public async Task Predecessors_count_under_their_successor_in_the_target_year()
    {
        _run.Config = _run.Config with { Period = new() { Since = new DateOnly(2021, 1, 1), Until = new DateOnly(2022, 12, 31) }, Compare = new() { TargetYear = 2022, BaseYears = [2021] } };
        Well("GM0363", 2022, 12);
        Well("GM0457", 2022, 2);
        _series.Document("a", "GM0457", "2022-02-03");

        Assert.Empty(await SilentAsync());
    }

    [Fact]
    public async Task The_bars_are_settings()
    {
        _run.Config = _run.Config with { Analysis = new AnalysisSettings { SilenceCoverage = 0.2, SilenceDocuments = 5 } };
        _series.Month("GM0537", "2021-01", 3).Month("GM0537", "2021-02", 3).Month("GM0034", "2021-01", 9);

        Assert.Equal(["GM0537|Katwijk|actielijn_1|9|2|6||1|0"], await SilentAsync());
    }

    private void Well(string gemeente, int year = 2021, int months = 9)
    {
        for (var month = 1; month <= months; month++)
        {
            _series.Month(gemeente, $"{year}-{month:D2}", 3);
        }
    }

    private async Task<IReadOnlyList<string>> SilentAsync()
    {
        await RunAsync();
        return _run.Rows(
            "out/stiltelijst.parquet",
            "gemeentecode, gemeente, actielijn, maanden, maanden_met_documenten, documenten, CASE WHEN tekst_aandeel < 1 THEN tekst_aandeel END, documenten_met_trefwoord, onder_drempel");
    }

    private async Task<IReadOnlyList<string>> RowsAsync(string table)
    {
        await RunAsync();
        return _run.Rows($"out/{table}.parquet", "* EXCLUDE (filename)");
    }

    private async Task RunAsync()
    {
        await _run.RunUntilAsync("compare");
        _series.Write(_run.Context());
        _run.Forced = ["export"];
        await _run.RunAsync("export");
    }
}
