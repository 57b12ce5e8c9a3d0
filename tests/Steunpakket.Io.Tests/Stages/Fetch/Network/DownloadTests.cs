using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Network;

public sealed class DownloadTests : IDisposable
{
    private const string Address = "https://notubiz.test/document/10";

    private readonly NetworkRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task What_is_gone_for_good_is_a_failure_that_waits_before_it_is_tried_again()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        _run.Door.Refusals[Address] = new DownloadAnswer.Refused(404, "not_found", "404", Transient: false);

        var report = await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|notubiz|failed|not_found"], _run.Ledger());
        Assert.Equal(1, report.Failures);
        Assert.Equal(0, (await _run.CostAsync()).Downloads);
        _run.Time.Now = _run.Time.Now.AddDays(46);
        Assert.Equal(1, (await _run.CostAsync()).Downloads);
    }

    [Fact]
    public async Task What_may_pass_is_tried_again_in_the_next_run()
    {
        _run.Notubiz.Add("m1", "2019-09-12", "10");
        _run.Door.Refusals[Address] = new DownloadAnswer.Refused(503, "server_error", "503", Transient: true);
        await _run.FetchAsync();
        _run.Door.Refusals.Clear();

        Assert.Equal(1, (await _run.CostAsync()).Downloads);
        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
    }

    [Fact]
    public async Task Bytes_that_are_had_stay_while_newer_ones_cannot_be_had_for_a_moment()
    {
        var meeting = _run.Notubiz.Add("m1", "2021-09-12", "10");
        await _run.FetchAsync();
        (meeting.Version, meeting.Documents[0].Version) = ("2", "2");
        _run.Door.Refusals[Address] = new DownloadAnswer.Refused(503, "server_error", "503", Transient: true);
        await _run.FetchAsync();
        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
        _run.Door.Refusals.Clear();
        _run.Door.Bodies[Address] = "Nieuwe tekst";

        await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|notubiz|2"], _run.Documents());
    }

    [Fact]
    public async Task Where_a_supplier_tells_no_version_the_host_is_asked_whether_the_bytes_changed()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10").Documents[0].Version = null;
        _run.Door.ETags[Address] = "\"een\"";
        await _run.FetchAsync();
        Assert.Equal(1, (await _run.CostAsync()).Downloads);
        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
        _run.Door.ETags[Address] = "\"twee\"";
        _run.Door.Bodies[Address] = "Andere tekst";

        await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|notubiz|2"], _run.Documents());
    }

    [Fact]
    public async Task An_html_page_in_place_of_an_announced_pdf_is_a_named_failure()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10").Documents[0].Url = "https://notubiz.test/document/10/stuk.pdf";
        _run.Door.Bodies["https://notubiz.test/document/10/stuk.pdf"] = "<!DOCTYPE html><html><body>Niet gevonden</body></html>";

        await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|notubiz|failed|html_instead_of_document"], _run.Ledger());
        Assert.Empty(Directory.EnumerateFiles(_run.Test.PathOf("raw"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Equal_bytes_are_stored_once()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10", "11");
        _run.Door.Bodies[Address] = _run.Door.Bodies["https://notubiz.test/document/11"] = "Dezelfde tekst";

        await _run.FetchAsync();

        Assert.Single(Directory.EnumerateFiles(_run.Test.PathOf("raw"), "*", SearchOption.AllDirectories));
        Assert.Equal(2, _run.Documents().Count);
    }

    [Fact]
    public async Task One_document_of_three_sources_is_one_with_the_meetings_of_all()
    {
        _run.Account("GM0537", "ori:ori_katwijk");
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        AddToOri("o1", "2021-09-12", "10").Name = null;
        AddToOri("o2", "2021-09-20", "10").Name = null;

        Assert.Equal(1, (await _run.CostAsync()).Downloads);

        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
        Assert.Equal(["notubiz/GM0537/10|2021-09-12|Raad", "notubiz/GM0537/10|2021-09-20|"], _run.Meetings());
        Assert.Equal(
            ["notubiz/GM0537/10|notubiz|kept|", "notubiz/GM0537/10|ori|dropped|merged", "notubiz/GM0537/10|ori|dropped|merged"], _run.Ledger());
    }

    [Fact]
    public async Task What_the_supplier_keeps_confidential_is_not_had_by_another_source_either()
    {
        _run.Account("GM0537", "ori:ori_katwijk");
        _run.Notubiz.Add("m1", "2021-09-12", "10").Documents[0].Refusal = Refusal.Dropped("confidential");
        AddToOri("o1", "2021-09-12", "10");

        Assert.Equal(0, (await _run.CostAsync()).Downloads);

        Assert.Equal(["notubiz/GM0537/10|notubiz|dropped|confidential", "notubiz/GM0537/10|ori|dropped|confidential"], _run.Ledger());
    }

    [Fact]
    public async Task What_the_supplier_hides_in_one_meeting_and_shows_in_another_is_open()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10").Documents[0].Refusal = Refusal.Dropped("confidential");
        _run.Notubiz.Add("m2", "2021-09-13", "10");

        Assert.Equal(1, (await _run.CostAsync()).Downloads);
        Assert.Equal(["notubiz/GM0537/10|notubiz|1"], _run.Documents());
    }

    [Fact]
    public async Task What_the_supplier_itself_does_not_list_comes_by_the_other_source_under_the_same_id()
    {
        _run.Account("GM0537", "ori:ori_katwijk");
        AddToOri("o1", "2021-09-12", "10");

        await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|ori|1"], _run.Documents());
    }

    [Fact]
    public async Task A_text_of_the_source_stands_in_for_bytes_that_cannot_be_had_and_says_so()
    {
        _run.Account("GM0537", "ori:ori_katwijk");
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        AddToOri("o1", "2021-09-12", "10").Documents[0].TextReference = "index/1";
        _run.Door.Refusals[Address] = new DownloadAnswer.Refused(404, "not_found", "404", Transient: false);
        _run.Door.Refusals["https://ori.test/document/10"] = new DownloadAnswer.Refused(404, "not_found", "404", Transient: false);
        _run.Texts["index/1"] = new SuppliedText(["Eerste bladzijde over sport", "Tweede"], "text_by_ori");

        await _run.FetchAsync();

        Assert.Equal(["notubiz/GM0537/10|ori|weekend_date text_by_ori"], _run.Documents("document_id, source, flags"));
        var file = _run.Documents("file")[0];
        Assert.Equal("Eerste bladzijde over sport\fTweede", await File.ReadAllTextAsync(_run.Test.PathOf($"raw/{file[..2]}/{file}")));
    }

    [Fact]
    public async Task A_register_date_does_not_move_a_document_out_of_its_meetings_quarter()
    {
        _run.Account("GM0537", "ori:ori_katwijk");
        _run.Notubiz.Add("m1", "2021-09-10", "10");
        AddToOri("o1", "2021-01-05", "10").Documents[0].Flags = "register_date";

        await _run.FetchAsync();

        Assert.Equal(["2021-09-10"], _run.Documents("meeting_date"));
        Assert.Equal(["notubiz/GM0537/10|2021-01-05|Raad", "notubiz/GM0537/10|2021-09-10|Raad"], _run.Meetings());
    }

    private FakeMeeting AddToOri(string key, string date, string id)
    {
        var meeting = _run.Ori.Add(key, date, id);
        meeting.Documents[0].OriginalSupplier = "notubiz";
        return meeting;
    }
}
