using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Xunit;

namespace Steunpakket.Io.Tests.Storage.DuckDb;

public sealed class SqlTests : IDisposable
{
    private readonly TestDatabase _duck = new();

    public void Dispose() => _duck.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("'''")]
    [InlineData("back\\slash \" en ; -- commentaar")]
    [InlineData("regel\neinde")]
    [InlineData("nul\0midden")]
    [InlineData("\0")]
    public void A_quoted_text_is_that_text(string text)
    {
        Assert.Equal([text], Assert.Single(_duck.Rows($"SELECT {Sql.Text(text)}")));
    }

    [Theory]
    [InlineData("order")]
    [InlineData("met \"aanhaling\" en 'apostrof'")]
    public void A_quoted_name_is_that_name(string name)
    {
        _duck.Connection.Execute($"CREATE TEMP TABLE {Sql.Name(name)} ({Sql.Name(name)} INTEGER)");

        using var reader = _duck.Connection.Query($"SELECT * FROM {Sql.Name(name)}");

        Assert.Equal(name, reader.ColumnName(0));
    }

    [Theory]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("raad [2021]")]
    [InlineData("a*b?c{d}")]
    [InlineData("Súdwest Fryslân")]
    public void A_file_is_read_by_its_exact_path_whatever_characters_are_in_it(string folder)
    {
        var path = _duck.Folder.PathOf(Path.Combine(folder, "x.parquet"));
        foreach (var other in new[] { "axbyc{d}", "raad 2" })
        {
            ParquetFile.Write(_duck.Connection, "SELECT 2 AS a", _duck.Folder.PathOf($"{other}/x.parquet"), new(new("een", "ander", "bestand")));
        }

        var metadata = new PartitionMetadata(new("v", "o", "i"));
        ParquetFile.Write(_duck.Connection, "SELECT 1 AS a", path, metadata);

        Assert.Equal([1], Assert.Single(_duck.Rows($"SELECT a FROM {Sql.Parquet(path)}")));
        Assert.Equal(metadata, ParquetFile.Describe(_duck.Connection, path));
    }

    [Fact]
    public void Files_are_read_in_the_order_given()
    {
        string[] paths = [_duck.Folder.PathOf("b.parquet"), _duck.Folder.PathOf("a.parquet")];
        foreach (var path in paths)
        {
            ParquetFile.Write(_duck.Connection, $"SELECT {Sql.Text(Path.GetFileName(path))} AS name", path, new(new("", "", "")));
        }

        Assert.Equal(["b.parquet", "a.parquet"], _duck.Rows($"SELECT name FROM {Sql.Parquet(paths)}").Select(row => row[0]));
    }
}
