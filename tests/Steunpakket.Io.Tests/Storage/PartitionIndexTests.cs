using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Xunit;

namespace Steunpakket.Io.Tests.Storage;

public sealed class PartitionIndexTests : IDisposable
{
    private static readonly PartitionKey Key = new(new GemeenteCode("GM0537"), new Quarter(2021, 1));
    private static readonly PartitionKey Other = new(GemeenteCode.Unknown, Quarter.Undated);

    private readonly TestDatabase _duck = new();

    public PartitionIndexTests()
    {
        Write(Key, "eerste");
        Write(Other, "eerste");
    }

    private string Index => _duck.Folder.PathOf("t/index.parquet");

    public void Dispose() => _duck.Dispose();

    [Fact]
    public void With_an_index_no_partition_is_opened()
    {
        var path = Open().PathOf(Key);
        var (bytes, time) = (new FileInfo(path).Length, File.GetLastWriteTimeUtc(path));
        File.WriteAllBytes(path, new byte[bytes]);
        File.SetLastWriteTimeUtc(path, time);

        Assert.Equal("eerste", Open().Find(Key)!.Fingerprint.Input);
    }

    [Fact]
    public void Saves_nothing_when_nothing_changed()
    {
        var before = File.ReadAllBytes(Index);
        File.SetLastWriteTimeUtc(Index, DateTime.UnixEpoch);

        Open().Save(_duck.Connection);

        Assert.Equal(before, File.ReadAllBytes(Index));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Index));
    }

    [Fact]
    public void A_deleted_index_is_made_again_with_the_same_bytes()
    {
        var before = File.ReadAllBytes(Index);
        File.Delete(Index);

        var store = Open();
        store.Save(_duck.Connection);

        Assert.Equal([Key, Other], store.Keys);
        Assert.Equal(before, File.ReadAllBytes(Index));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(4, 60)]
    [InlineData(-8, 8)]
    public void A_corrupt_index_is_made_again(int start, int count)
    {
        var good = File.ReadAllBytes(Index);
        var bytes = (byte[])good.Clone();
        bytes.AsSpan(start >= 0 ? start : bytes.Length + start, count).Fill(0xAA);
        File.WriteAllBytes(Index, bytes);

        var store = Open();
        store.Save(_duck.Connection);

        Assert.Equal("eerste", store.Find(Key)!.Fingerprint.Input);
        Assert.Equal([Key, Other], store.Keys);
        Assert.Equal(good, File.ReadAllBytes(Index));
    }

    [Fact]
    public void A_stale_index_is_not_believed()
    {
        var old = File.ReadAllBytes(Index);
        Write(Key, "tweede, en langer");
        File.Delete(Open().PathOf(Other));
        File.WriteAllBytes(Index, old);

        var store = Open();

        Assert.Equal("tweede, en langer", store.Find(Key)!.Fingerprint.Input);
        Assert.Equal([Key], store.Keys);
    }

    [Fact]
    public void A_partition_put_there_by_hand_is_found()
    {
        var added = new PartitionKey(new GemeenteCode("GM0363"), new Quarter(2020, 4));
        var store = Open();
        Directory.CreateDirectory(Path.GetDirectoryName(store.PathOf(added))!);
        File.Copy(store.PathOf(Key), store.PathOf(added));

        Assert.Equal([added, Key, Other], Open().Keys);
    }

    [Fact]
    public void A_partition_removed_by_hand_leaves_the_index_too()
    {
        File.Delete(Open().PathOf(Other));

        Open().Save(_duck.Connection);

        Assert.Equal([1L], Assert.Single(_duck.Rows($"SELECT count(*) FROM {Sql.Parquet(Index)}")));
    }

    [Fact]
    public void A_broken_partition_is_opened_once_and_remembered_as_broken()
    {
        File.WriteAllText(Open().PathOf(Key), "stuk");
        Open().Save(_duck.Connection);
        var saved = File.ReadAllBytes(Index);

        var store = Open();
        store.Save(_duck.Connection);

        Assert.Equal([Other], store.Keys);
        Assert.Equal(saved, File.ReadAllBytes(Index));
    }

    private TableStore Open()
    {
        var store = new TableStore(_duck.Folder.PathOf("t"), new TableSchema([new("a")], ["a"]));
        store.Refresh(_duck.Connection);
        return store;
    }

    private void Write(PartitionKey key, string input)
    {
        var store = Open();
        store.Write(_duck.Connection, "(SELECT 'x' AS a)", key, new PartitionMetadata(new Fingerprint("v", "o", input)));
        store.Save(_duck.Connection);
    }
}
