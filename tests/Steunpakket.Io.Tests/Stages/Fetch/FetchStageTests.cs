using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch;

public sealed class FetchStageTests : IDisposable
{
    private const string AllDocuments = "documents/*/*.parquet";
    private const string AllMeetings = "meetings/*/*.parquet";
    private const string AllOutcomes = "outcomes/fetch/*/*.parquet";
    private const string Partition = @"regexp_extract(filename, 'gemeente=(.*)\.parquet', 1)";

    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_document_goes_to_the_partition_of_its_gemeente_and_quarter()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "een");
        _run.Add("b", "Katwijk", "2021-04-01", "twee");
        _run.Add("c", "Almere", "", "drie");
        _run.Add("d", "Atlantis", "2021-04-01", "vier");

        var report = await _run.RunAsync("fetch");

        Assert.Equal(
            ["folder/GM0034/c|GM0034/undated", "folder/GM0537/a|GM0537/2021-Q1", "folder/GM0537/b|GM0537/2021-Q2"],
            _run.Rows(AllDocuments, $"document_id, {Partition}"));
        Assert.Equal(["folder/onbekend/d|failed|unknown_gemeente|onbekend/2021-Q2"], _run.Rows(AllOutcomes, $"document_id, outcome, reason, {Partition}").Where(row => row.Contains("failed", StringComparison.Ordinal)));
        Assert.Equal((4, 3, 1), (report.Made, (int)report.Outcomes["kept"], (int)report.Failures));
    }

    [Fact]
    public async Task Everything_that_is_known_of_a_document_is_kept()
    {
        _run.Files.Write("docs/a.txt", "tekst");
        _run.Manifest.Add("a,Katwijk,Motie,2021-03-31,https://x.nl/a,a.txt,Brief,Raad");

        await _run.RunAsync("fetch");

        Assert.Equal(
            ["folder/GM0537/a|Motie|2021-03-31|Brief|https://x.nl/a|folder|a.txt|324d0315d575bf5b4f6c8703f1135b847d14ca925480746ef1bd3a412d93667b|5||"],
            _run.Rows(AllDocuments, "* EXCLUDE (filename)"));
        Assert.Equal(["folder/GM0537/a|2021-03-31|Raad"], _run.Rows(AllMeetings, "* EXCLUDE (filename)"));
    }

    [Fact]
    public async Task The_first_meeting_decides_the_partition_and_the_others_are_rows_there()
    {
        _run.Add("a", "Katwijk", "2021-05-11", "tekst", "Raad");
        _run.Manifest.Add("a,Katwijk,Nog eens,2021-02-01,,a.txt,,Commissie");
        _run.Manifest.Add("a,Katwijk,Ongedateerd,,,a.txt,,Informeel");

        await _run.RunAsync("fetch");

        Assert.Equal(["folder/GM0537/a|Nog eens|GM0537/2021-Q1"], _run.Rows(AllDocuments, $"document_id, title, {Partition}"));
        Assert.Equal(
            ["GM0537/2021-Q1|2021-02-01|Commissie", "GM0537/2021-Q1|2021-05-11|Raad", "GM0537/2021-Q1||Informeel"],
            _run.Rows(AllMeetings, $"{Partition}, meeting_date, meeting"));
        Assert.Equal(["1|kept", "2|kept", "3|kept"], _run.Rows(AllOutcomes, "row, outcome"));
    }

    [Fact]
    public async Task When_the_first_meeting_moves_the_document_moves_with_it()
    {
        _run.Add("a", "Katwijk", "2021-05-11", "tekst");
        await _run.RunAsync("fetch");
        _run.Manifest.Add("a,Katwijk,Eerder,2021-02-01,,a.txt,,");

        await _run.RunAsync("fetch");

        Assert.Equal(["GM0537/2021-Q1"], _run.Rows(AllDocuments, Partition));
    }

    [Fact]
    public async Task Another_file_under_the_same_id_is_refused_and_a_repeated_row_dropped()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "tekst", "Raad");
        _run.Files.Write("docs/anders.txt", "andere tekst");
        _run.Files.Write("docs/kopie.txt", "tekst");
        _run.Manifest.Add("a,Katwijk,Anders,2021-03-31,,anders.txt,,Commissie");
        _run.Manifest.Add("a,Katwijk,Herhaald,2021-03-31,,a.txt,,Raad");
        _run.Manifest.Add("a,Katwijk,Kopie,2021-03-30,,kopie.txt,,Raad");

        await _run.RunAsync("fetch");

        Assert.Equal(["1|kept|", "2|failed|duplicate_id", "3|dropped|repeated_row", "4|kept|"], _run.Rows(AllOutcomes, "row, outcome, reason"));
        Assert.Equal(["Kopie"], _run.Rows(AllDocuments, "title"));
        Assert.Equal(2, _run.Rows(AllMeetings, "*").Count);
    }

    [Fact]
    public async Task What_lies_outside_the_period_or_the_chosen_gemeenten_is_dropped_by_rule()
    {
        _run.Config = _run.Config with { Gemeenten = new GemeentenFilter(["Katwijk"]) };
        _run.Add("voor", "Katwijk", "2018-12-31", "tekst");
        _run.Add("eerste", "Katwijk", "2019-01-01", "tekst");
        _run.Add("laatste", "Katwijk", "2021-09-30", "tekst");
        _run.Add("na", "Katwijk", "2021-10-01", "tekst");
        _run.Add("zonder", "Katwijk", "", "tekst");
        _run.Add("elders", "Almere", "2020-01-01", "tekst");

        var report = await _run.RunAsync("fetch");

        Assert.Equal(["folder/GM0537/eerste", "folder/GM0537/laatste", "folder/GM0537/zonder"], _run.Rows(AllDocuments, "document_id"));
        Assert.Equal(
            ["folder/GM0034/elders|gemeente_not_selected", "folder/GM0537/na|outside_period", "folder/GM0537/voor|outside_period"],
            _run.Rows(AllOutcomes, "document_id, reason").Where(row => !row.EndsWith('|')));
        Assert.Equal(0, report.Failures);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_fails_alone()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "tekst");
        _run.Add("b", "Katwijk", "2021-03-31", "tekst");
        using var held = new FileStream(_run.Files.PathOf("docs/b.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        await _run.RunAsync("fetch");

        Assert.Equal(["folder/GM0537/a|kept|", "folder/GM0537/b|failed|unreadable_file"], _run.Rows(AllOutcomes, "document_id, outcome, reason"));
    }

    [Fact]
    public async Task A_second_run_writes_nothing()
    {
        Fill();
        await _run.RunAsync("fetch");

        StageReport? second = null;
        var changed = await _run.ChangedBy(async () => second = await _run.RunAsync("fetch"));

        Assert.Empty(changed);
        Assert.Equal((0, 3), (second!.Made, second.Current));
        Assert.Equal(4, second.Outcomes["kept"]);
    }

    [Fact]
    public async Task The_order_of_the_rows_is_no_matter_to_the_documents()
    {
        Fill();
        await _run.RunAsync("fetch");
        var before = _run.Bytes("documents");
        _run.Manifest.Reverse();

        await _run.RunAsync("fetch");

        Assert.Equal(before.Keys, _run.Bytes("documents").Keys);
        Assert.Equal(4, _run.Rows(AllDocuments, "*").Count);
    }

    [Fact]
    public async Task One_changed_file_rewrites_its_partition_only()
    {
        Fill();
        await _run.RunAsync("fetch");
        _run.Files.Write("docs/b.txt", "gewijzigd");

        var changed = await _run.ChangedBy(() => _run.RunAsync("fetch"));

        Assert.Equal(
            ["documents/gemeente=GM0537/2021-Q2.parquet", "file-hashes/hashes.parquet", "meetings/gemeente=GM0537/2021-Q2.parquet", "outcomes/fetch/gemeente=GM0537/2021-Q2.parquet"],
            changed);
    }

    [Fact]
    public async Task Removed_rows_and_partitions_disappear()
    {
        Fill();
        await _run.RunAsync("fetch");
        _run.Manifest.RemoveAll(row => row.StartsWith("a,", StringComparison.Ordinal) || row.StartsWith("d,", StringComparison.Ordinal));

        var report = await _run.RunAsync("fetch");

        Assert.Equal(["folder/GM0537/b|GM0537/2021-Q2", "folder/GM0537/c|GM0537/2021-Q2"], _run.Rows(AllDocuments, $"document_id, {Partition}"));
        Assert.Equal(["GM0537/2021-Q2", "GM0537/2021-Q2"], _run.Rows(AllOutcomes, Partition));
        Assert.Equal((2, 1), (report.Made, report.Current));
    }

    [Fact]
    public async Task Rows_that_move_in_the_manifest_change_no_other_partition()
    {
        Fill();
        await _run.RunAsync("fetch");
        var before = _run.Bytes();
        _run.Manifest.Insert(0, "nieuw,Leiden,Nieuw,2021-01-01,,a.txt,,");

        await _run.RunAsync("fetch");
        var after = _run.Bytes();

        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));
    }

    [Fact]
    public async Task A_document_that_is_refused_from_now_on_leaves_its_table_and_stays_in_the_ledger()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "tekst");
        await _run.RunAsync("fetch");
        File.Delete(_run.Files.PathOf("docs/a.txt"));

        await _run.RunAsync("fetch");

        Assert.Empty(Directory.GetFiles(_run.PathOf("documents/gemeente=GM0537")));
        Assert.Empty(Directory.GetFiles(_run.PathOf("meetings/gemeente=GM0537")));
        Assert.Equal(["failed|missing_file"], _run.Rows(AllOutcomes, "outcome, reason"));
    }

    [Fact]
    public async Task A_scope_leaves_other_gemeenten_alone()
    {
        Fill();
        await _run.RunAsync("fetch");
        _run.Manifest.Clear();
        _run.Add("nieuw", "Katwijk", "2021-05-01", "tekst");
        _run.Scope = new RunScope(new HashSet<GemeenteCode> { new("GM0537") });

        await _run.RunAsync("fetch");

        Assert.Equal(["folder/GM0034/d", "folder/GM0537/nieuw"], _run.Rows(AllDocuments, "document_id"));
    }

    [Fact]
    public async Task A_meeting_that_moves_out_of_the_scopes_dates_leaves_its_document_in_one_partition()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "een");
        await _run.RunUntilAsync("select");
        _run.Manifest.Clear();
        _run.Add("a", "Katwijk", "2021-05-01", "een");
        _run.Scope = new RunScope(Since: new DateOnly(2021, 4, 1));

        await _run.RunUntilAsync("select");

        Assert.Equal(["folder/GM0537/a|GM0537/2021-Q2"], _run.Rows(AllDocuments, $"document_id, {Partition}"));
        Assert.Equal(["GM0537/2021-Q2"], _run.Rows("texts/*/*.parquet", Partition));
        Assert.Equal(["GM0537/2021-Q2"], _run.Rows("outcomes/select/*/*.parquet", Partition));
    }

    [Fact]
    public async Task A_broken_partition_is_made_again()
    {
        Fill();
        await _run.RunAsync("fetch");
        var before = _run.Bytes();
        await File.WriteAllTextAsync(_run.PathOf("documents/gemeente=GM0537/2021-Q2.parquet"), "stuk");

        var report = await _run.RunAsync("fetch");

        Assert.Equal(1, report.Made);
        Assert.Equal(before, _run.Bytes());
    }

    private void Fill()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "een", "Raad");
        _run.Add("b", "Katwijk", "2021-04-01", "twee");
        _run.Add("c", "Katwijk", "2021-04-01", "drie");
        _run.Add("d", "Almere", "", "vier");
    }
}
