using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Network;

public sealed class NetworkFetchTests : IDisposable
{
    private readonly NetworkRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task What_a_supplier_lists_is_downloaded_and_stands_in_the_tables()
    {
        _run.Notubiz.Add("m1", "2021-03-12", "10", "11");

        var report = await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|notubiz|1", "notubiz/GM0537/11|notubiz|1"], _run.Documents());
        Assert.Equal(["notubiz/GM0537/10|2021-03-12|Raad", "notubiz/GM0537/11|2021-03-12|Raad"], _run.Meetings());
        Assert.Equal((0, 2), (report.Failures, report.Outcomes["kept"]));
        var file = _run.Documents("file")[0];
        Assert.Equal("Tekst van https://notubiz.test/document/10 over sport en jeugd.", await File.ReadAllTextAsync(_run.Test.PathOf($"raw/{file[..2]}/{file}")));
    }

    [Fact]
    public async Task A_second_run_asks_only_the_newest_windows_and_downloads_nothing()
    {
        _run.Notubiz.Add("m1", "2019-03-12", "10");
        _run.Notubiz.Add("m2", "2021-09-12", "11");
        await _run.FetchAsync();
        _run.Notubiz.AskedWindows.Clear();

        var (questions, downloads) = await _run.CostAsync();

        Assert.Equal(["GM0537 notubiz:1 meetings 2021-07-01..2021-09-30"], _run.Notubiz.AskedWindows);
        Assert.Equal((1, 0), (questions, downloads));
    }

    [Fact]
    public async Task Old_windows_are_asked_again_in_turn_within_one_and_a_half_recheck_periods()
    {
        _run.Notubiz.Add("m1", "2019-03-12", "10");
        await _run.FetchAsync();
        var nights = new Dictionary<string, int>();
        for (var night = 1; night <= 45; night++)
        {
            _run.Notubiz.AskedWindows.Clear();
            _run.Time.Now = _run.Time.Now.AddDays(1);
            await _run.FetchAsync();
            foreach (var window in _run.Notubiz.AskedWindows.Where(key => !key.Contains("2021-", StringComparison.Ordinal)))
            {
                nights.TryAdd(window, night);
            }
        }

        Assert.Equal(8, nights.Count);
        Assert.InRange(nights.Values.Min(), 15, 45);
        Assert.InRange(nights.Values.Distinct().Count(), 5, 8);
    }

    [Fact]
    public async Task A_changed_document_gets_a_new_version_and_only_it_is_downloaded()
    {
        var meeting = _run.Notubiz.Add("m1", "2021-09-12", "10", "11");
        await _run.FetchAsync();
        meeting.Version = "2";
        meeting.Documents[0].Version = "2";
        _run.Door.Bodies["https://notubiz.test/document/10"] = "Herziene tekst";

        var cost = await _run.CostAsync();

        Assert.Equal((2, 1), cost);
        Assert.Equal(["notubiz/GM0537/10|notubiz|2", "notubiz/GM0537/11|notubiz|1"], _run.Documents());
    }

    [Fact]
    public async Task A_withdrawn_document_leaves_the_tables_and_a_tombstone_and_rises_without_a_download()
    {
        var meeting = _run.Notubiz.Add("m1", "2021-09-12", "10", "11");
        await _run.FetchAsync();
        var withdrawn = meeting.Documents[0];
        (meeting.Version, _) = ("2", meeting.Documents.Remove(withdrawn));

        await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/11|notubiz|1"], _run.Documents());
        Assert.Equal(["notubiz/GM0537/10|notubiz|dropped|withdrawn", "notubiz/GM0537/11|notubiz|kept|"], _run.Ledger());
        meeting.Version = "3";
        meeting.Documents.Add(withdrawn);
        Assert.Equal(0, (await _run.CostAsync()).Downloads);
        Assert.Equal(["notubiz/GM0537/10|notubiz|1", "notubiz/GM0537/11|notubiz|1"], _run.Documents());
    }

    [Fact]
    public async Task A_source_that_fails_stops_no_other_and_loses_nothing_that_is_known()
    {
        _run.Account("GM0363", "ibabs:site");
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        _run.Ibabs.Add("m2", "2021-09-12", "a");
        await _run.FetchAsync();
        _run.Door.Before = address =>
        {
            if (address.StartsWith("https://notubiz.test/list", StringComparison.Ordinal))
            {
                throw new SourceUnavailableException("server_error", "500");
            }
        };
        _run.Ibabs.Add("m3", "2021-09-13", "b");

        var report = await _run.FetchAsync();

        Assert.Equal(["ibabs/GM0363/a|ibabs|1", "ibabs/GM0363/b|ibabs|1", "notubiz/GM0537/10|notubiz|1"], _run.Documents());
        Assert.Equal((1, 1), (report.Failures, report.Outcomes["failed_windows.server_error"]));
        Assert.Contains("notubiz|GM0537 notubiz:1 meetings 2021-07-01..2021-09-30|failed|server_error", _run.Windows());
    }

    [Fact]
    public async Task An_adapter_that_stumbles_is_a_failed_window_and_is_asked_again()
    {
        _run.Notubiz.Add("m1", "2019-03-12", "10");
        _run.Door.Before = _ => throw new FormatException("unforeseen");
        var report = await _run.FetchAsync();
        Assert.True(report.Outcomes["failed_windows.adapter_error"] > 0);
        _run.Door.Before = _ => { };

        Assert.DoesNotContain((await _run.FetchAsync()).Outcomes.Keys, key => key.StartsWith("failed_windows", StringComparison.Ordinal));
        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
    }

    [Fact]
    public async Task A_part_that_could_not_be_asked_keeps_what_is_known_of_it()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        await _run.FetchAsync();
        _run.Notubiz.Meetings.Clear();
        _run.Notubiz.AlsoReports.Add(new ListingEvent.Trouble("timeout", "meeting m1"));

        var report = await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
        Assert.Equal(1, report.Outcomes["failed_windows.timeout"]);
    }

    [Fact]
    public async Task A_window_that_is_suddenly_empty_is_not_believed_unless_forced()
    {
        for (var day = 1; day <= 6; day++)
        {
            _run.Notubiz.Add($"m{day}", $"2021-09-0{day}", $"{day}");
        }

        await _run.FetchAsync();
        _run.Notubiz.Meetings.Clear();
        var report = await _run.FetchAsync();
        Assert.Equal((6, 1), (_run.Documents().Count, report.Outcomes["failed_windows.suddenly_empty"]));

        _run.Test.Forced = ["fetch"];
        await _run.FetchAsync();

        Assert.Equal(6, _run.Ledger("outcome, reason").Count(row => row == "dropped|withdrawn"));
    }

    [Fact]
    public async Task Documents_outside_the_period_are_listed_and_not_downloaded()
    {
        _run.Notubiz.Add("m1", "2021-07-12", "10");
        _run.Test.Config = _run.Test.Config with { Period = new() { Since = new DateOnly(2021, 7, 13), Until = new DateOnly(2021, 9, 30) } };

        var cost = await _run.CostAsync();

        Assert.Equal(0, cost.Downloads);
        Assert.Equal(["notubiz/GM0537/10|notubiz|dropped|outside_period"], _run.Ledger());
    }

    [Fact]
    public async Task Confidential_documents_are_a_row_in_the_ledger_and_never_asked_for()
    {
        _run.Notubiz.Add("m1", "2021-07-12", "10").Documents[0].Refusal = Refusal.Dropped("confidential");

        Assert.Equal(0, (await _run.CostAsync()).Downloads);
        Assert.Equal(["notubiz/GM0537/10|notubiz|dropped|confidential"], _run.Ledger());
    }

    [Fact]
    public async Task Offline_asks_nothing_and_makes_the_tables_from_what_is_had()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        await _run.FetchAsync();
        Directory.Delete(_run.Test.PathOf("documents"), recursive: true);
        _run.Offline = true;

        Assert.Equal((0, 0), await _run.CostAsync());
        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
    }

    [Fact]
    public async Task Only_the_named_sources_are_asked()
    {
        _run.Account("GM0363", "ibabs:site");
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        _run.Ibabs.Add("m2", "2021-09-12", "a");
        _run.Sources = new HashSet<string> { "ibabs" };

        await _run.FetchAsync();

        Assert.Equal(["ibabs/GM0363/a|ibabs|1"], _run.Documents());
        Assert.Empty(_run.Notubiz.AskedWindows);
    }

    [Fact]
    public async Task When_time_is_up_what_was_not_fetched_waits_with_an_outcome_and_the_newest_came_first()
    {
        const int AtOnce = 16;
        var first = new DateOnly(2021, 7, 1);
        for (var day = 0; day < 40; day++)
        {
            _run.Notubiz.Add($"m{day}", first.AddDays(day).ToString("O"), $"{day + 10}");
        }

        _run.Test.Config = _run.Test.Config with { Fetch = _run.Test.Config.Fetch with { MaxMinutes = 10 } };
        _run.Door.Before = address =>
        {
            if (address.Contains("/document/", StringComparison.Ordinal))
            {
                _run.Time.Now = _run.Time.Now.AddMinutes(11);
            }
        };

        await _run.FetchAsync();

        // Every download ends the time, so that none comes after those that began at once.
        var kept = _run.Ledger("document_id, outcome").Where(row => row.EndsWith("|kept", StringComparison.Ordinal)).Select(row => row.Split('|')[0]).ToList();
        Assert.InRange(kept.Count, 1, AtOnce);
        Assert.Subset(Enumerable.Range(50 - AtOnce, AtOnce).Select(id => $"notubiz/GM0537/{id}").ToHashSet(), kept.ToHashSet());
        Assert.Equal(40 - kept.Count, _run.Ledger("outcome, reason").Count(row => row == "dropped|not_fetched_yet"));
        _run.Door.Before = _ => { };
        await _run.FetchAsync();
        Assert.Equal(40, _run.Ledger("outcome").Count(row => row == "kept"));
    }

    [Fact]
    public async Task Windows_that_time_did_not_allow_say_so_and_come_next()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        _run.Test.Config = _run.Test.Config with { Fetch = _run.Test.Config.Fetch with { MaxMinutes = 10 } };
        _run.Door.Before = _ => _run.Time.Now = _run.Time.Now.AddMinutes(11);

        var report = await _run.FetchAsync();

        Assert.InRange(report.Outcomes["failed_windows.not_asked_yet"], 1, 10);
        _run.Door.Before = _ => { };
        Assert.DoesNotContain((await _run.FetchAsync()).Outcomes.Keys, key => key.StartsWith("failed_windows", StringComparison.Ordinal));
        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
    }

    [Fact]
    public async Task Quarters_outside_the_period_are_not_reported_although_their_window_reaches_into_them()
    {
        _run.Account("GM0363", "ibabs:site");
        _run.Ibabs.Add("m1", "2021-08-12", "a");

        await _run.FetchAsync();

        Assert.Equal(["2021-Q1", "2021-Q2", "2021-Q3"], _run.Test
            .Rows("windows/gemeente=GM0363/2021-*.parquet", "regexp_extract(filename, '(2021-Q.)', 1)").Distinct());
    }

    [Fact]
    public async Task A_plan_names_what_would_be_asked_and_writes_nothing()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        Assert.Equal(["GM0537 notubiz: 11 window(s) to ask"], _run.Test.Plan("fetch"));
        Assert.False(File.Exists(_run.Test.PathOf("fetch.sqlite")));
        await _run.FetchAsync();

        Assert.Equal(["GM0537 notubiz: 1 window(s) to ask"], _run.Test.Plan("fetch"));
    }
}
