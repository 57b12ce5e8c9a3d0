using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Network;

/// <summary>Ways in which a document could be lost, doubled or asked for in vain.</summary>
public sealed class LossTests : IDisposable
{
    private const string Address = "https://notubiz.test/document/10";

    private readonly NetworkRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Bytes_that_somebody_deleted_are_fetched_again_without_a_new_version()
    {
        _run.Notubiz.Add("m1", "2019-09-12", "10");
        await _run.FetchAsync();
        Directory.Delete(_run.Test.PathOf("raw"), recursive: true);

        Assert.Equal(1, (await _run.CostAsync()).Downloads);
        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
        Assert.Single(Directory.EnumerateFiles(_run.Test.PathOf("raw"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Bytes_that_were_away_and_come_back_as_they_were_are_no_new_version()
    {
        var meeting = _run.Notubiz.Add("m1", "2021-09-12", "10");
        await _run.FetchAsync();
        (meeting.Version, meeting.Documents[0].Version) = ("2", "2");
        _run.Door.Refusals[Address] = new DownloadAnswer.Refused(404, "not_found", "404", Transient: false);
        await _run.FetchAsync();
        Assert.Equal(["notubiz/GM0537/10|notubiz|failed|not_found"], _run.Ledger());
        _run.Door.Refusals.Clear();
        (meeting.Version, meeting.Documents[0].Version) = ("3", "3");

        await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
    }

    [Fact]
    public async Task A_document_stays_when_the_source_that_gave_it_lists_it_no_longer_and_another_does()
    {
        _run.Account("GM0537", "ori:ori_katwijk");
        var meeting = _run.Notubiz.Add("m1", "2021-09-12", "10");
        _run.Ori.Add("o1", "2021-09-12", "10").Documents[0].OriginalSupplier = "notubiz";
        await _run.FetchAsync();
        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
        (meeting.Version, _) = ("2", meeting.Documents.RemoveAll(_ => true));
        _run.Door.Refusals["https://ori.test/document/10"] = new DownloadAnswer.Refused(503, "server_error", "503", Transient: true);

        await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|ori|1"], _run.Documents());
        Assert.Equal(["notubiz/GM0537/10|ori|kept|"], _run.Ledger());
    }

    [Fact]
    public async Task A_source_that_is_taken_out_of_the_settings_leaves_what_another_lists()
    {
        _run.Account("GM0537", "ori:ori_katwijk");
        _run.Notubiz.Add("m1", "2021-09-12", "10", "11");
        _run.Ori.Add("o1", "2021-09-12", "10").Documents[0].OriginalSupplier = "notubiz";
        await _run.FetchAsync();
        _run.Test.Config = _run.Test.Config with { Sources = [new OriSettings()] };
        _run.Offline = true;

        await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|ori|1"], _run.Documents());
        Assert.Equal(["notubiz/GM0537/10|ori|kept|"], _run.Ledger());
    }

    [Fact]
    public async Task An_account_that_is_taken_out_of_the_table_is_asked_and_downloaded_no_more()
    {
        _run.Account("GM0537", "notubiz:2");
        _run.Notubiz.Add("m1", "2021-09-12", "10").Documents[0].Version = null;
        _run.Door.ETags[Address] = "\"een\"";
        await _run.FetchAsync();
        _run.Accounts("GM0537", "ibabs:site");

        var (questions, downloads) = await _run.CostAsync();

        Assert.Empty(_run.Test.Bytes("documents"));
        Assert.Equal(0, downloads);
        Assert.True(questions > 0);
    }

    [Fact]
    public async Task A_meeting_that_moves_to_another_window_leaves_one_document_and_in_the_end_one_meeting()
    {
        _run.Notubiz.Add("m1", "2021-02-12", "10");
        await _run.FetchAsync();
        _run.Notubiz.Add("m1", "2021-08-12", "10").Version = "2";
        await _run.FetchAsync();
        Assert.Single(_run.Documents());
        _run.Time.Now = _run.Time.Now.AddDays(46);

        await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|2021-08-12|Raad"], _run.Meetings());
        Assert.Equal(["2021-08-12"], _run.Documents("meeting_date"));
    }

    [Fact]
    public async Task An_account_that_was_left_and_come_back_to_within_a_quarter_is_one_question()
    {
        _run.Accounts("GM0537", "notubiz:1@..2021-07-10", "notubiz:1@2021-09-01..");
        _run.Notubiz.Add("m1", "2021-09-12", "10");

        await _run.FetchAsync();

        Assert.Equal(_run.Notubiz.AskedWindows.Distinct().Count(), _run.Notubiz.AskedWindows.Count);
        Assert.Single(_run.Documents());
    }

    [Fact]
    public async Task A_window_that_failed_and_is_asked_no_more_is_no_failure_for_ever()
    {
        _run.Account("GM0363", "ibabs:site");
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        _run.Door.Before = address =>
        {
            if (address.Contains("ibabs.test", StringComparison.Ordinal))
            {
                throw new SourceUnavailableException("server_error", "500");
            }
        };
        Assert.True((await _run.FetchAsync()).Failures > 0);
        _run.Test.Config = _run.Test.Config with { Gemeenten = new GemeentenFilter(["GM0537"]) };

        Assert.Equal(0, (await _run.FetchAsync()).Failures);
    }

    [Fact]
    public async Task A_source_of_texts_that_stumbles_stops_nothing()
    {
        _run.Account("GM0537", "ori:ori_katwijk");
        _run.Notubiz.Add("m1", "2021-09-12", "10", "11");
        var ori = _run.Ori.Add("o1", "2021-09-12", "10").Documents[0];
        (ori.OriginalSupplier, ori.TextReference) = ("notubiz", "throw");
        _run.Door.Refusals[Address] = _run.Door.Refusals["https://ori.test/document/10"] = new DownloadAnswer.Refused(404, "not_found", "404", Transient: false);

        await _run.FetchAsync();

        Assert.Contains("notubiz/GM0537/11|notubiz|kept|", _run.Ledger());
        Assert.Contains("notubiz/GM0537/10|notubiz|failed|not_found", _run.Ledger());
    }

    [Fact]
    public async Task Tables_are_the_same_bytes_whatever_was_asked_last_and_by_how_many_threads()
    {
        using var other = new NetworkRun();
        other.Test.Threads = 8;
        foreach (var run in new[] { _run, other })
        {
            run.Account("GM0537", "ori:ori_katwijk");
            run.Notubiz.Add("m1", "2021-02-12", "10", "11").Documents[0].Refusal = Refusal.Dropped("confidential");
            run.Notubiz.Add("m2", "2021-08-12", "10", "11");
            run.Ori.Add("o1", "2021-09-12", "10").Documents[0].OriginalSupplier = "notubiz";
        }

        _run.Door.Before = address => _run.Time.Now = address.Contains("list/2021-01", StringComparison.Ordinal) ? _run.Time.Now.AddSeconds(2) : _run.Time.Now;
        other.Door.Before = address => other.Time.Now = address.Contains("list/2021-07", StringComparison.Ordinal) ? other.Time.Now.AddSeconds(2) : other.Time.Now;
        await _run.FetchAsync();
        await other.FetchAsync();

        foreach (var table in new[] { "documents", "meetings", "outcomes", "windows" })
        {
            Assert.Equal(_run.Test.Bytes(table), other.Test.Bytes(table));
        }
    }

    [Fact]
    public async Task Titles_and_ids_with_anything_in_them_pass_through_whole()
    {
        var odd = _run.Notubiz.Add("m\0'\"|\u202e", "2021-09-12", "a/b", "NUL\0one", "NUL\0two", "'; DROP TABLE listed; --", "🏛", new string('x', 5000));
        odd.Name = "Raad\0" + new string('é', 100_000);
        foreach (var (document, i) in odd.Documents.Select((document, i) => (document, i)))
        {
            document.Url = $"https://notubiz.test/document/{i}";
        }

        await _run.FetchAsync();
        await _run.FetchAsync();

        Assert.Equal(6, _run.Ledger().Distinct().Count());
        Assert.Equal(6, _run.Documents().Count);
        Assert.Equal(6, _run.Meetings().Count);
    }

    [Fact]
    public async Task A_full_memory_stops_the_run_with_words()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        await _run.FetchAsync();
        await File.WriteAllTextAsync(_run.Test.PathOf("fetch.sqlite"), new string('x', 9000));

        var wrong = await Assert.ThrowsAsync<SettingsException>(() => _run.FetchAsync());

        Assert.Contains("move it away", wrong.Message, StringComparison.Ordinal);
    }
}
