using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Xunit;

namespace Steunpakket.Io.Tests.Storage;

public sealed class ParquetFileTests : IDisposable
{
    private readonly TestDatabase _duck = new();

    public void Dispose() => _duck.Dispose();

    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("extract-1", "a'b\"c", "é 汉", "failed.corrupt=1 kept=3")]
    public void Says_of_itself_what_it_was_made_from(string version, string options, string input, string summary)
    {
        var metadata = new PartitionMetadata(new Fingerprint(version, options, input), summary);
        var path = _duck.Folder.PathOf("a.parquet");

        ParquetFile.Write(_duck.Connection, "SELECT 1 AS a WHERE false", path, metadata);

        Assert.Equal(metadata, ParquetFile.Describe(_duck.Connection, path));
    }

    [Fact]
    public void What_is_absent_broken_or_not_ours_says_nothing()
    {
        var foreign = _duck.Folder.PathOf("foreign.parquet");
        _duck.Connection.Execute($"COPY (SELECT 1 AS a) TO {Sql.Text(foreign)} (FORMAT parquet)");

        Assert.Null(ParquetFile.Describe(_duck.Connection, _duck.Folder.PathOf("absent.parquet")));
        Assert.Null(ParquetFile.Describe(_duck.Connection, _duck.Folder.Write("text.parquet", "geen parquet")));
        Assert.Null(ParquetFile.Describe(_duck.Connection, _duck.Folder.Write("empty.parquet", "")));
        Assert.Null(ParquetFile.Describe(_duck.Connection, foreign));
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_file_and_no_other()
    {
        var path = _duck.Folder.PathOf("a.parquet");
        ParquetFile.Write(_duck.Connection, "SELECT 1 AS a", path, new(new("v", "o", "i")));
        var before = File.ReadAllBytes(path);

        Assert.Throws<DuckDbException>(() =>
            ParquetFile.Write(_duck.Connection, "SELECT error('stuk') FROM range(10)", path, new(new("v", "o", "2"))));

        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal(path, Assert.Single(Directory.GetFiles(_duck.Folder.Root)));
    }

    [Fact]
    public void Rows_come_back_in_the_order_of_the_query_over_more_than_one_row_group()
    {
        var path = _duck.Folder.PathOf("a.parquet");

        ParquetFile.Write(_duck.Connection, "SELECT i FROM range(10000) t(i) ORDER BY i DESC", path, new(new("v", "o", "i")));

        Assert.Equal(Enumerable.Range(0, 10000).Select(i => (object)(9999L - i)), _duck.Rows($"SELECT i FROM {Sql.Parquet(path)}").Select(row => row[0]));
        Assert.Equal([3L], Assert.Single(_duck.Rows($"SELECT count(DISTINCT row_group_id) FROM parquet_metadata({Sql.Text(path)})")));
    }
}
