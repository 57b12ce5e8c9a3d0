using Steunpakket.Core.Documents;
using Steunpakket.Core.Quality;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export;

public sealed class QualityRowsTests : IDisposable
{
    private readonly TestRun _run = new();

    public QualityRowsTests()
    {
        _run.Also = context => context with { Recesses = new RecessCalendar([new Recess("Zomerreces 2021", new DateWindow(new(2021, 7, 24), new(2021, 8, 22)))]) };
        _run.Add("gewoon", "Katwijk", "2021-03-31", "sport voor 123456782", "Raad");
        _run.Add("reces", "Almere", "2021-07-25", "sport");
        _run.Add("later", "Almere", "2021-06-30", "sport", "Commissie");
        _run.Manifest.Add("later,Almere,t,2021-08-04,https://x.nl/later,later.txt,,Raad");
        _run.Add("ongezien", "Almere", "2021-08-07", "niets van dat alles");
        _run.Manifest.Add("titel,Katwijk,Brief over 123456782 van 1 april 2021,2021-04-08,https://x.nl/t,gewoon.txt,,");
        _run.Add("ongedateerd", "Katwijk", "", "sport");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Documents_bear_the_flags_of_all_their_meetings_and_of_their_title()
    {
        await ExportAsync();

        Assert.Equal(
            ["gewoon|", "later|recess_date", "ongedateerd|undated", "reces|weekend_date recess_date", "titel|title_date_mismatch"],
            _run.Rows("out/documenten.parquet", "split_part(document_id, '/', 3), kwaliteit"));
        Assert.Equal("nederlands_aandeel", _run.Columns("out/documenten.parquet")[^1]);
    }

    [Fact]
    public async Task What_was_measured_of_a_text_is_shown_and_flagged()
    {
        await ExportAsync(("folder/GM0537/gewoon", 100, 98, 1), ("folder/GM0034/reces", 100, 20, 0), ("folder/GM0034/later", 49, 0, 0), ("folder/GM0034/ongezien", 80, 8, 2));

        Assert.Equal(
            [
                "gewoon|bsn_like|0.98", "later|recess_date|", "ongedateerd|undated|", "reces|weekend_date recess_date low_text_quality|0.2",
                "titel|title_date_mismatch|",
            ],
            _run.Rows("out/documenten.parquet", "split_part(document_id, '/', 3), kwaliteit, nederlands_aandeel"));
        Assert.Equal(
            ["bsn_like|1|0.333|2|0.5", "low_text_quality|1|0.333|2|0.5", "recess_date|2|0.4|3|0.5"],
            _run.Rows("out/kwaliteit.parquet", "vlag, documenten, round(aandeel, 3), opgehaald, round(opgehaald_aandeel, 3)").Where(row => row.Split('|')[0] is "bsn_like" or "low_text_quality" or "recess_date"));
    }

    [Fact]
    public async Task Every_flag_has_a_row_with_its_meaning_also_where_nothing_bears_it()
    {
        await ExportAsync();

        var rows = (await File.ReadAllLinesAsync(_run.PathOf("out/kwaliteit.csv"))).Skip(1).ToList();
        Assert.Equal(QualityFlags.All.Select(flag => flag.Name), rows.Select(row => row.Split(',')[0]));
        Assert.Contains("weekend_date,1,0.2,2,0.3333333333333333,Een vergaderdatum valt op een zaterdag of zondag.", rows);
        Assert.Contains(rows, row => row.StartsWith("page_cap,0,0,0,0,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("low_text_quality,0,,0,,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_table_shows_a_number_that_can_be_a_BSN_and_the_text_store_keeps_it()
    {
        await _run.RunUntilAsync("export");

        Assert.Contains("Brief over xxxxxxxxx van 1 april 2021", _run.Rows("out/documenten.parquet", "titel"));
        Assert.All(Directory.GetFiles(_run.PathOf("out"), "*.csv"), file => Assert.DoesNotContain("123456782", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.Contains(_run.Rows("texts/*/*.parquet", "text"), text => text.Contains("123456782", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_recess_line_or_last_day_makes_export_run_again()
    {
        await _run.RunUntilAsync("export");
        Assert.Empty(_run.Plan("export"));

        var before = _run.Also;
        _run.Also = context => context with { Recesses = RecessCalendar.Empty };
        Assert.Equal(["out: input changed"], _run.Plan("export"));
        _run.Also = before;
        _run.Config = _run.Config with { Quality = new QualityOptions { MinDutchShare = 0.5 } };
        Assert.Equal(["out: input changed"], _run.Plan("export"));
    }

    // With measures of these documents and of no other.
    private async Task ExportAsync(params (string Id, int Judged, int Dutch, int Bsn)[] rows)
    {
        await _run.RunUntilAsync("compare");
        Directory.Delete(_run.PathOf("sketches"), recursive: true);
        var store = _run.Context().Workspace.Sketches();
        using var connection = _run.Context().Database.Connect();
        foreach (var gemeente in rows.GroupBy(row => row.Id.Split('/')[1]))
        {
            var values = string.Join(", ", gemeente.Select(row => $"({Sql.Text(row.Id)}, {row.Judged}, {row.Dutch}, {row.Bsn})"));
            store.Write(
                connection,
                $"(SELECT *, NULL::VARCHAR AS signature, 0 AS words, '' AS results FROM (VALUES {values}) t(document_id, judged_words, dutch_words, bsn_like))",
                new PartitionKey(new GemeenteCode(gemeente.Key), Quarter.Undated),
                new PartitionMetadata(new Fingerprint("test", string.Empty, string.Empty)));
        }

        await _run.RunAsync("export");
    }
}
