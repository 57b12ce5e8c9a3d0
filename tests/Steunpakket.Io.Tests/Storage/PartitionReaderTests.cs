using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Xunit;

namespace Steunpakket.Io.Tests.Storage;

public sealed class PartitionReaderTests : IDisposable
{
    private static readonly TableSchema Schema = new([new("document_id"), new("page", ColumnKind.Integer)], ["document_id", "page"]);
    private static readonly PartitionMetadata Metadata = new(new Fingerprint("v1", "o", "i"));

    private readonly TestDatabase _duck = new();
    private readonly TableStore _store;

    public PartitionReaderTests() => _store = new TableStore(_duck.Folder.PathOf("a[b]*?"), Schema);

    public void Dispose() => _duck.Dispose();

    [Fact]
    public void Gives_each_partition_its_own_rows_in_order_and_empty_ones_none()
    {
        int[] sizes = [0, 3, 5000, 0, 0, 1, 9000, 2, 0];
        PartitionKey[] keys = [.. sizes.Select((_, i) => new PartitionKey(new GemeenteCode($"GM{9000 - i:D4}"), new Quarter(2021, 1)))];
        foreach (var (place, size) in sizes.Index())
        {
            Write(keys[place], size);
        }

        using var reader = new PartitionReader(_duck.Connection, _store, keys, "document_id, page");
        foreach (var (place, size) in sizes.Index())
        {
            var pages = new List<int>();
            while (reader.Next(place))
            {
                Assert.Equal(keys[place].ToString(), reader.Row.Text(0));
                pages.Add(reader.Row.Int32(1));
            }

            Assert.Equal(Enumerable.Range(0, size), pages);
        }

        Assert.False(reader.Next(sizes.Length));
    }

    [Fact]
    public void Refuses_to_leave_rows_of_a_partition_unread()
    {
        PartitionKey[] keys = [.. Enumerable.Range(1, 2).Select(quarter => new PartitionKey(new GemeenteCode("GM0363"), new Quarter(2021, quarter)))];
        Write(keys[0], 2);
        Write(keys[1], 2);
        using var reader = new PartitionReader(_duck.Connection, _store, keys, "document_id");

        Assert.True(reader.Next(0));
        Assert.Throws<InvalidOperationException>(() => reader.Next(1));
    }

    [Fact]
    public void A_broken_file_among_them_is_an_error()
    {
        PartitionKey[] keys = [.. Enumerable.Range(1, 2).Select(quarter => new PartitionKey(new GemeenteCode("GM0363"), new Quarter(2021, quarter)))];
        Write(keys[0], 2);
        File.WriteAllText(_store.PathOf(keys[1]), "geen parquet");

        Assert.Throws<DuckDbException>(() =>
        {
            using var reader = new PartitionReader(_duck.Connection, _store, keys, "document_id");
            while (reader.Next(0) || reader.Next(1))
            {
            }
        });
    }

    private void Write(PartitionKey key, int count)
    {
        var rows = new TableRows(Schema);
        foreach (var page in Enumerable.Range(0, count))
        {
            rows.Add(key.ToString()).Add((int?)page).EndRow();
        }

        _store.Write(rows, key, Metadata);
    }
}
