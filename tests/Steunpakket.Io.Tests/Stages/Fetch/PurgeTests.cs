using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Tests.Running;
using Steunpakket.Io.Tests.Stages.Fetch.Network;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch;

public sealed class PurgeTests : IDisposable
{
    private static readonly DocumentId Ten = DocumentId.Parse("notubiz/GM0537/10");

    private readonly NetworkRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_purged_document_is_gone_with_all_bytes_it_ever_had_and_never_comes_back()
    {
        var meeting = _run.Notubiz.Add("m1", "2021-09-12", "10", "11");
        await _run.FetchAsync();
        (meeting.Version, meeting.Documents[0].Version) = ("2", "2");
        _run.Door.Bodies["https://notubiz.test/document/10"] = "Herzien";
        await _run.FetchAsync();
        Assert.Equal(3, Raw().Count());

        Purge.Forget(_run.Test.Context(), Ten);

        Assert.Single(Raw());
        (meeting.Version, meeting.Documents[0].Version) = ("3", "3");
        Assert.Equal(0, (await _run.CostAsync()).Downloads);
        Assert.Equal(["notubiz/GM0537/11|notubiz|1"], _run.Documents());
        Assert.Contains("notubiz/GM0537/10|notubiz|dropped|purged", _run.Ledger());
        Assert.DoesNotContain("Titel van 10", System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_run.Test.PathOf("fetch.sqlite"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_another_document_has_too_stay()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10", "11");
        _run.Door.Bodies["https://notubiz.test/document/10"] = _run.Door.Bodies["https://notubiz.test/document/11"] = "Dezelfde tekst";
        await _run.FetchAsync();

        Purge.Forget(_run.Test.Context(), Ten);

        Assert.Single(Raw());
        Purge.Forget(_run.Test.Context(), DocumentId.Parse("notubiz/GM0537/11"));
        Assert.Empty(Raw());
    }

    [Fact]
    public async Task Purging_twice_or_after_the_bytes_were_deleted_is_no_error()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        await _run.FetchAsync();
        Directory.Delete(_run.Test.PathOf("raw"), recursive: true);

        Purge.Forget(_run.Test.Context(), Ten);
        Purge.Forget(_run.Test.Context(), Ten);

        await _run.FetchAsync();
        Assert.Equal(["notubiz/GM0537/10|notubiz|dropped|purged"], _run.Ledger());
    }

    [Fact]
    public async Task A_purge_that_was_killed_after_the_bytes_were_deleted_can_be_done_again()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        await _run.FetchAsync();
        foreach (var path in Raw().ToList())
        {
            File.Delete(path);
        }

        Purge.Forget(_run.Test.Context(), Ten);

        Assert.Equal(0, (await _run.CostAsync()).Downloads);
    }

    [Fact]
    public async Task A_document_of_a_folder_is_purged_by_its_id_and_the_file_is_the_users()
    {
        using var run = new TestRun();
        run.Add("1", "Katwijk", "2021-03-12", "sport");
        run.Add("2", "Katwijk", "2021-03-12", "sport");
        await run.RunUntilAsync("select");
        var id = run.Rows("documents/gemeente=*/*.parquet", "document_id")[0];
        Directory.CreateDirectory(run.PathOf("hits/old/gemeente=GM0537"));
        File.Copy(Directory.GetFiles(run.PathOf("hits"), "2021-Q1.parquet", SearchOption.AllDirectories)[0], run.PathOf("hits/old/gemeente=GM0537/2021-Q1.parquet"));

        Purge.Forget(run.Context(), DocumentId.Parse(id));
        await run.RunUntilAsync("select");

        Assert.False(File.Exists(run.PathOf("hits/old/gemeente=GM0537/2021-Q1.parquet")));
        foreach (var table in new[] { "documents", "texts", "hits/*", "outcomes/select" })
        {
            Assert.DoesNotContain(id, run.Rows($"{table}/gemeente=*/*.parquet", "document_id"));
        }

        Assert.Equal([$"{id}|dropped|purged"], run.Rows("outcomes/fetch/gemeente=*/*.parquet", "document_id, outcome, reason").Where(row => row.StartsWith(id + "|", StringComparison.Ordinal)));
        Assert.True(File.Exists(run.Files.PathOf("docs/1.txt")));
    }

    [Theory]
    [InlineData("notubiz/GM0537/999", "document_id")]
    [InlineData("notubiz/nowhere/10", "notubiz/GM0363/12345")]
    public async Task An_id_that_nobody_knows_says_where_ids_stand(string id, string words)
    {
        _run.Notubiz.Add("m1", "2021-09-12", "10");
        await _run.FetchAsync();

        Assert.Contains(words, Assert.Throws<SettingsException>(() => Purge.Forget(_run.Test.Context(), DocumentId.Parse(id))).Message, StringComparison.Ordinal);
    }

    private IEnumerable<string> Raw() => !Directory.Exists(_run.Test.PathOf("raw")) ? []
        : Directory.EnumerateFiles(_run.Test.PathOf("raw"), "*", SearchOption.AllDirectories);
}
