using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Xunit;

namespace Steunpakket.Io.Tests.Storage;

public sealed class TableStoreTests : IDisposable
{
    private static readonly PartitionKey Katwijk = new(new GemeenteCode("GM0537"), new Quarter(2021, 1));
    private static readonly PartitionKey Unknown = new(GemeenteCode.Unknown, Quarter.Undated);
    private static readonly PartitionMetadata Metadata = new(new Fingerprint("v1", "o", "i"), "kept=2");

    private readonly TestDatabase _duck = new();

    private string Folder => _duck.Folder.PathOf("texts");

    public void Dispose() => _duck.Dispose();

    [Fact]
    public void A_partition_stands_under_its_gemeente_and_quarter()
    {
        var store = new TableStore(Folder, Tables.Texts);

        Assert.Equal(Path.Combine(Folder, "gemeente=GM0537", "2021-Q1.parquet"), store.PathOf(Katwijk));
        Assert.Equal(Path.Combine(Folder, "gemeente=onbekend", "undated.parquet"), store.PathOf(Unknown));
    }

    [Fact]
    public void What_was_written_is_found_again_in_order()
    {
        Write(Unknown, ("x", 1));
        Write(Katwijk, ("a", 1));

        var store = Open();

        Assert.Equal([Katwijk, Unknown], store.Keys);
        Assert.Equal(Metadata, store.Find(Katwijk));
        Assert.True(store.Contains(Unknown));
        Assert.Equal([store.PathOf(Katwijk), store.PathOf(Unknown)], store.AllPaths);
    }

    [Fact]
    public void The_same_rows_in_any_order_give_the_same_bytes_also_when_written_again()
    {
        (string, int)[] rows = [.. Enumerable.Range(0, 5000).Select(i => ($"GM0537/{i % 500}", i / 500))];
        Write(Katwijk, rows);
        var first = File.ReadAllBytes(Open().PathOf(Katwijk));

        Write(Katwijk, [.. rows.Reverse()]);
        var reversed = File.ReadAllBytes(Open().PathOf(Katwijk));
        new Random(1).Shuffle(rows);
        Write(Katwijk, rows);

        Assert.Equal(first, reversed);
        Assert.Equal(first, File.ReadAllBytes(Open().PathOf(Katwijk)));
    }

    [Fact]
    public void A_deleted_partition_is_gone_also_for_the_next_run()
    {
        Write(Katwijk, ("a", 1));
        var store = Open();

        store.Delete(Katwijk);
        store.Delete(Katwijk);
        store.Save(_duck.Connection);

        Assert.Empty(store.Keys);
        Assert.Empty(Open().Keys);
        Assert.False(File.Exists(store.PathOf(Katwijk)));
    }

    [Fact]
    public void A_file_that_bears_no_partitions_name_is_passed_over()
    {
        Write(Katwijk, ("a", 1));
        foreach (var name in new[]
        {
            "gemeente=GM0537/notities.txt", "gemeente=GM0537/kopie.parquet", "gemeente=GM0537/2021-Q5.parquet", "gemeente=GM0537/.2021-Q2.parquet",
            "gemeente=GM0537/2021-Q1.parquet.bak", "gemeente=Katwijk/2021-Q1.parquet", "gemeente=/2021-Q1.parquet", "GM0537/2021-Q1.parquet", "x.parquet",
        })
        {
            _duck.Folder.Write(Path.Combine("texts", name), "van iemand anders");
        }

        Assert.Equal([Katwijk], Open().Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen parquet")]
    public void A_broken_partition_counts_as_absent_and_can_be_written_over_or_removed(string content)
    {
        Write(Katwijk, ("a", 1));
        _duck.Folder.Write("texts/gemeente=GM0537/2021-Q1.parquet", content);

        var store = Open();

        Assert.Null(store.Find(Katwijk));
        Assert.False(store.Contains(Katwijk));
        Assert.Empty(store.Keys);
        Assert.Empty(store.AllPaths);
        Assert.Equal([Katwijk], store.KeysOnDisk);
        Write(Katwijk, ("a", 1));
        Assert.Equal([Katwijk], Open().Keys);
    }

    [Fact]
    public void A_partition_cut_off_by_a_full_disk_counts_as_absent()
    {
        Write(Katwijk, ("a", 1));
        var path = Open().PathOf(Katwijk);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^20]);

        Assert.Empty(Open().Keys);
    }

    private TableStore Open()
    {
        var store = new TableStore(Folder, Tables.Texts);
        store.Refresh(_duck.Connection);
        return store;
    }

    private void Write(PartitionKey key, params (string Id, int Page)[] rows)
    {
        var store = Open();
        Tables.Texts.CreateTemporary(_duck.Connection, "rows");
        using (var appender = _duck.Connection.Append("rows"))
        {
            foreach (var (id, page) in rows)
            {
                appender.Add(id).Add((int?)page).Add((int?)2).Add($"tekst van {id}, bladzijde {page}").Add((string?)null).Add((double?)null).Add((string?)null).Add((double?)null).EndRow();
            }

            appender.Close();
        }

        store.Write(_duck.Connection, "rows", key, Metadata);
        store.Save(_duck.Connection);
    }
}
