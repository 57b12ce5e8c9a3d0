using Microsoft.Data.Sqlite;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.State;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.State;

public sealed class FetchStateTests : IDisposable
{
    private static readonly GemeenteCode Katwijk = new("GM0537");
    private static readonly DateTimeOffset Moment = new(2021, 10, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("this is no database at all, whatever its name says")]
    [InlineData("SQLite format 3")]
    public void A_file_that_is_no_database_says_what_to_do(string content)
    {
        _folder.Write(FetchState.FileName, content.PadRight(5000, 'x'));

        var wrong = Assert.Throws<SettingsException>(() => FetchState.Open(_folder.Root));

        Assert.Contains(FetchState.FileName, wrong.Message, StringComparison.Ordinal);
        Assert.Contains("move it away", wrong.Message, StringComparison.Ordinal);
        File.Delete(_folder.PathOf(FetchState.FileName));
    }

    [Fact]
    public void A_file_of_another_version_says_what_to_do_and_stays_as_it_is()
    {
        Run("PRAGMA user_version = 99");

        var wrong = Assert.Throws<SettingsException>(() => FetchState.Open(_folder.Root));

        Assert.Contains("another version", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("Move it away", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_something_else_says_what_to_do()
    {
        Run("CREATE TABLE window (colour TEXT)");

        Assert.Contains("move it away", Assert.Throws<SettingsException>(() => FetchState.Open(_folder.Root)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_a_memory_without_anything()
    {
        File.WriteAllBytes(_folder.PathOf(FetchState.FileName), []);

        using var state = FetchState.Open(_folder.Root);

        Assert.Empty(state.Windows.All());
    }

    [Fact]
    public void What_is_listed_reads_back_as_it_was_whatever_stood_in_it()
    {
        var document = new SupplierDocument
        {
            Id = new DocumentId("notubiz", Katwijk, "1/'\"\u202e🏛"),
            Title = new string('é', 100_000) + "\u2028",
            MeetingDate = new DateOnly(2021, 3, 12),
            Url = new Uri("https://x.test/a b?q='\"&u=é"),
            OtherUrls = [new Uri("https://x.test/line\nbreak"), new Uri("https://x.test/2")],
            Bytes = long.MaxValue,
            Flags = "register_date",
            Refusal = Refusal.Failed("invalid_url", "x"),
        };
        using var state = FetchState.Open(_folder.Root);
        var window = state.Windows.Open("notubiz", Window("meetings '%_\u202e"));
        state.Listed.Put(window.Id, new ListingEvent.Item("key'", null, [document]), 1);

        var read = Assert.Single(state.Listed.Of(Katwijk)).Document;

        Assert.Equal((document.Id, document.Title, document.Url, document.Bytes, document.Refusal), (read.Id, read.Title, read.Url, read.Bytes, read.Refusal));
        Assert.Equal(document.OtherUrls.Select(url => url.AbsoluteUri), read.OtherUrls.Select(url => url.AbsoluteUri));
        Assert.Equal(["key'"], state.Listed.Versions(window.Id).Keys);
    }

    [Fact]
    public void An_address_that_cannot_be_read_back_is_no_address()
    {
        using var state = FetchState.Open(_folder.Root);
        var window = state.Windows.Open("notubiz", Window("meetings"));
        state.Listed.Put(window.Id, new ListingEvent.Item("1", null, [Document("1") with { Url = new Uri("/relative", UriKind.Relative) }]), 1);

        Assert.Null(Assert.Single(state.Listed.Of(Katwijk)).Document.Url);
    }

    [Fact]
    public void A_fetch_that_was_cut_off_is_gone_on_with_for_a_while()
    {
        using var state = FetchState.Open(_folder.Root);
        Assert.Null(state.Interrupted(Moment, TimeSpan.FromHours(12)));
        state.BeginRun(Moment);

        Assert.Equal(Moment, state.Interrupted(Moment.AddHours(11), TimeSpan.FromHours(12)));
        Assert.Null(state.Interrupted(Moment.AddHours(12), TimeSpan.FromHours(12)));
        state.EndRun();
        Assert.Null(state.Interrupted(Moment, TimeSpan.FromHours(12)));
    }

    [Fact]
    public void Forgetting_a_document_names_only_bytes_that_no_other_has()
    {
        using var state = FetchState.Open(_folder.Root);
        Have(state, "1", 1, "a");
        Have(state, "1", 2, "b");
        Have(state, "2", 1, "b");

        Assert.Equal(["a"], state.Downloads.OwnBytes(Id("1")));
        state.Downloads.Forget(Id("1"));
        Assert.Equal(["b"], state.Downloads.OwnBytes(Id("2")));
        Assert.Null(state.Downloads.Find(Id("1")));
    }

    private static DocumentId Id(string id) => new("notubiz", Katwijk, id);

    private static SupplierDocument Document(string id) => new() { Id = Id(id) };

    private static ListingWindow Window(string part) => new(new SupplierAccount(Katwijk, "notubiz", "1"), part, Days: null);

    private static void Have(FetchState state, string id, int version, string sha256)
    {
        var record = new DownloadRecord { Id = Id(id), Gemeente = Katwijk, Wanted = "", Kept = true, Source = "notubiz", Version = version, Sha256 = sha256 };
        state.Downloads.Put(record);
        state.Downloads.PutVersion(record);
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.PathOf(FetchState.FileName)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own words
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
