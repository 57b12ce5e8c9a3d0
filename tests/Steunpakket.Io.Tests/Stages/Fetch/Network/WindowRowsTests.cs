using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Network;

public sealed class WindowRowsTests : IDisposable
{
    private readonly NetworkRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_window_of_half_a_year_stands_in_both_quarters_with_each_quarters_count()
    {
        _run.Accounts("GM0537", "ibabs:site@2021-01-01..2021-06-30");
        _run.Ibabs.Add("m1", "2021-05-12", "a");
        _run.Ibabs.AlsoReports.Add(new ListingEvent.SupplierCount(new Quarter(2021, 1), 3));
        _run.Ibabs.AlsoReports.Add(new ListingEvent.SupplierCount(new Quarter(2021, 2), 4));

        await _run.FetchAsync();

        Assert.Equal(["2021-Q1|3", "2021-Q2|4"], Counts());
    }

    [Fact]
    public async Task A_count_of_a_whole_window_is_not_lost()
    {
        _run.Accounts("GM0537", "ibabs:site@2021-01-01..2021-06-30");
        _run.Ibabs.Add("m1", "2021-05-12", "a");
        _run.Ibabs.AlsoReports.Add(new ListingEvent.SupplierCount(Quarter: null, 7));

        await _run.FetchAsync();

        Assert.Equal(["2021-Q1|", "2021-Q2|", "undated|7"], Counts());
    }

    [Fact]
    public async Task A_source_that_grew_old_is_a_warning_first_and_then_a_failure_and_one_that_ended_is_neither()
    {
        _run.Accounts("GM0537", "notubiz:1", "ibabs:site@..2020-06-30");
        _run.Notubiz.Add("m1", "2021-05-12", "10");
        _run.Notubiz.Add("m2", "2021-09-12", "11").Documents[0].Flags = "register_date";
        _run.Ibabs.Add("m1", "2019-05-12", "a");
        await _run.FetchAsync();

        var stale = Assert.Single(Problems().Stale);
        Assert.Equal(("notubiz", new DateOnly(2021, 5, 12), false), (stale.Source, stale.Newest!.Value, stale.IsFault));
        _run.Notubiz.Meetings["m1"] = _run.Notubiz.Meetings["m1"] with { Date = new DateOnly(2020, 5, 12) };
        _run.Test.Forced = ["fetch"];

        Assert.Equal(1, (await _run.FetchAsync()).Outcomes["failed_expectation.stale"]);
    }

    private FetchProblems Problems() => FetchProblems.Read(_run.Test.Context());

    private IReadOnlyList<string> Counts() => _run.Test.Rows("windows/gemeente=*/*.parquet", "regexp_extract(filename, '([^/]+)\\.parquet$', 1), supplier_count");
}
