using Steunpakket.Io.Http;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Tests.Stages.Fetch.Network;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch;

public sealed class DigestTests : IDisposable
{
    private const string Address = "https://notubiz.test/document/10";

    private readonly NetworkRun _run = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _run.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_workspace_of_folders_has_no_news()
    {
        _run.Test.Config = _run.Test.Config with { Sources = [] };
        await _run.FetchAsync();

        Assert.Null(Digest.Read(_run.Test.Context()));
    }

    [Fact]
    public async Task Each_document_is_told_once_as_what_it_is()
    {
        var meeting = _run.Notubiz.Add("m1", "2021-09-12", "10", "11", "12");
        _run.Door.Refusals[Address] = new DownloadAnswer.Refused(404, "not_found", "404", Transient: false);
        Assert.Equal(["failed 10", "new 11", "new 12"], await NextAsync());
        Assert.Empty(await NextAsync());
        _run.Door.Refusals.Clear();
        meeting.Version = "2";
        meeting.Documents[0].Version = meeting.Documents[1].Version = "2";
        _run.Door.Bodies["https://notubiz.test/document/11"] = "Anders";
        meeting.Documents.RemoveAt(2);

        Assert.Equal(["new 10", "changed 11", "withdrawn 12"], await NextAsync());
        Assert.Empty(await NextAsync());
    }

    [Fact]
    public async Task A_title_shows_no_number_that_can_be_a_BSN()
    {
        _run.Notubiz.Add("m1", "2021-09-12", "123456782");
        await _run.FetchAsync();

        Assert.Equal("Titel van xxxxxxxxx", Assert.Single(Digest.Read(_run.Test.Context())!.Lines).Title);
    }

    [Fact]
    public async Task A_document_whose_bytes_are_lost_is_told_as_failed_and_again_when_they_come_back()
    {
        var meeting = _run.Notubiz.Add("m1", "2021-09-12", "10");
        await NextAsync();
        _run.Door.Refusals[Address] = new DownloadAnswer.Refused(404, "not_found", "404", Transient: false);
        (meeting.Version, meeting.Documents[0].Version) = ("2", "2");
        Assert.Equal(["failed 10"], await NextAsync());
        _run.Door.Refusals.Clear();
        (meeting.Version, meeting.Documents[0].Version) = ("3", "3");

        Assert.Equal(["new 10"], await NextAsync());
    }

    [Fact]
    public void Words_of_others_become_neither_markup_nor_lines_of_their_own()
    {
        var line = new DigestLine(DigestLine.New, "notubiz/GM0537/a`b\n# kop", "Katwijk", "[klik](javascript:1) <script>\n# kop `x` *vet* | \u2028\u202e" + new string('x', 9999), null, new Uri("javascript:alert(1)"));
        var problems = new FetchProblems([new FailedWindow("notubiz", "w", "adapter_error", "a`b`\n# kop")], []);

        var (csv, markdown) = Write(new Digest(null, [line], problems));

        Assert.Equal(2, csv.Length);
        Assert.DoesNotContain(markdown, text => text.StartsWith("# kop", StringComparison.Ordinal));
        var shown = Assert.Single(markdown, text => text.Contains("Katwijk", StringComparison.Ordinal));
        Assert.DoesNotContain(shown, c => c is '<' or '>' or '[' or ']' or '*' or '|' or '\u202e');
        Assert.Equal(2, shown.Count(c => c == '`'));
        Assert.InRange(shown.Length, 1, 500);
        Assert.DoesNotContain("javascript:alert", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_new_is_said_in_words_and_many_are_cut_short()
    {
        var nothing = Write(new Digest(null, [], new FetchProblems([], [])));
        Assert.Contains("Er is niets nieuws.", nothing.Markdown);
        Assert.Single(nothing.Csv);
        var many = Enumerable.Range(0, 25).Select(i => new DigestLine(DigestLine.New, $"notubiz/GM0537/{i:D2}", "Katwijk", "T", new DateOnly(2021, 1, 1).AddDays(i), null));

        var (csv, markdown) = Write(new Digest(null, [.. many], new FetchProblems([], [])));

        Assert.Equal(26, csv.Length);
        Assert.Equal(20, markdown.Count(line => line.Contains("Katwijk", StringComparison.Ordinal)));
        Assert.Contains("- … en nog 5: zie nieuw.csv", markdown);
        Assert.Contains("2021-01-25", markdown.First(line => line.Contains("Katwijk", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void One_document_is_taken_out_of_what_was_written_and_no_other()
    {
        var ids = new[] { "notubiz/GM0537/1", "notubiz/GM0537/10", "notubiz/GM0537/1,\"2", "notubiz/GM0537/x1" };
        Write(new Digest(null, [.. ids.Select(id => new DigestLine(DigestLine.Failed, id, "Katwijk", $"over {id}", null, null) { Reason = "not_found" })], new FetchProblems([], [])));

        foreach (var id in new[] { ids[0], ids[2] })
        {
            DigestFiles.Forget(_folder.PathOf("nieuw.csv"), id);
            DigestFiles.Forget(_folder.PathOf("nieuw.md"), id);
        }

        Assert.Equal(3, File.ReadAllLines(_folder.PathOf("nieuw.csv")).Length);
        Assert.Equal([ids[1], ids[3]], ids.Where(id => File.ReadAllText(_folder.PathOf("nieuw.md")).Contains($"over {id} ", StringComparison.Ordinal)));
    }

    private (string[] Csv, string[] Markdown) Write(Digest digest)
    {
        DigestFiles.Write(digest, _folder.Root);
        return (File.ReadAllLines(_folder.PathOf("nieuw.csv")), File.ReadAllLines(_folder.PathOf("nieuw.md")));
    }

    private async Task<IReadOnlyList<string>> NextAsync()
    {
        await _run.FetchAsync();
        var context = _run.Test.Context();
        var digest = Digest.Read(context)!;
        _run.Time.Now = _run.Time.Now.AddMinutes(1);
        Digest.Told(context, _run.Time.Now);
        return [.. digest.Lines.Select(line => $"{line.Kind} {line.DocumentId.Split('/')[2]}")];
    }
}
