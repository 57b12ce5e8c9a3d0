using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Xunit;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Tests.Storage;

/// <summary>Held against DuckDB: what it reads back, and how it sorts the same rows.</summary>
public sealed class TableRowsTests : IDisposable
{
    private static readonly PartitionMetadata Metadata = new(new Fingerprint("v-1", "a'b\"c", "é 汉"), "kept=2");

    private static readonly TableSchema Schema = new(
        [new("id"), new("n", Integer), new("word"), new("big", BigInt), new("share", ColumnKind.Double), new("day", Date), new("empty")],
        ["word", "n", "id"]);

    private readonly TestDatabase _duck = new();
    private int _files;

    public void Dispose() => _duck.Dispose();

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 100)]
    [InlineData(3, 4096)]
    [InlineData(4, 4097)]
    [InlineData(5, 20000)]
    public void DuckDB_reads_what_it_would_have_written_itself(int seed, int count)
    {
        var (ours, theirs) = (Next(), Next());
        var rows = Made(seed, count);
        Write(rows, ours);
        Schema.CreateTemporary(_duck.Connection, "same");
        using (var appender = _duck.Connection.Append("same"))
        {
            rows.ForEach(row => Add(appender, row));
            appender.Close();
        }

        ParquetFile.Write(_duck.Connection, $"SELECT {Schema.SelectList} FROM same ORDER BY {Schema.OrderList}", theirs, Metadata);

        Assert.Equal(Types(theirs), Types(ours));
        Assert.Equal(Read(theirs), Read(ours));
        Assert.Equal(Metadata, ParquetFile.Describe(_duck.Connection, ours));
    }

    [Fact]
    public void The_same_rows_in_any_order_give_the_same_bytes()
    {
        var rows = Made(seed: 6, 5000);
        var (first, second) = (Next(), Next());

        Write(rows, first);
        new Random(1).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
        Write(rows, second);

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
    }

    [Fact]
    public void A_table_without_rows_is_a_file_that_can_be_read()
    {
        var path = Next();

        Write([], path);

        Assert.Empty(Read(path));
        Assert.Equal(7, Types(path).Count);
        Assert.Equal(Metadata, ParquetFile.Describe(_duck.Connection, path));
    }

    [Fact]
    public void Texts_that_repeat_stand_in_the_file_once()
    {
        var path = Next();
        var rows = new TableRows(new TableSchema([new("id"), new("n", Integer)], ["n"]));
        foreach (var n in Enumerable.Range(0, 4000))
        {
            rows.Add(new string('x', 500)).Add((int?)n).EndRow();
        }

        ParquetFile.Write(rows, path, Metadata);

        Assert.InRange(new FileInfo(path).Length, 16_000, 20_000);
    }

    [Fact]
    public void A_number_where_a_text_belongs_is_refused()
    {
        var rows = new TableRows(Schema);

        Assert.Throws<InvalidOperationException>(() => rows.Add((int?)1));
    }

    [Fact]
    public void A_row_that_ends_too_early_is_refused()
    {
        var rows = new TableRows(Schema);
        rows.Add("a");

        Assert.Throws<InvalidOperationException>(rows.EndRow);
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_file()
    {
        var path = Next();
        Write(Made(seed: 7, 10), path);
        var before = File.ReadAllBytes(path);
        var blocked = Path.Combine(path, "no-folder.parquet");

        Assert.ThrowsAny<IOException>(() => Write(Made(seed: 8, 10), blocked));
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    private static void Write(List<Row> rows, string path)
    {
        var table = new TableRows(Schema);
        rows.ForEach(row => Add(table, row));
        ParquetFile.Write(table, path, Metadata);
    }

    private static void Add(IRowSink sink, Row row) =>
        sink.Add(row.Id).Add(row.N).Add(row.Word).Add(row.Big).Add(row.Share).Add(row.Day).Add((string?)null).EndRow();

    // Words above and below the surrogates, which UTF-16 sorts otherwise than UTF-8; NULLs in long and short stretches.
    private static List<Row> Made(int seed, int count)
    {
        string[] words = ["", "a", "aa", "b", "é", "\uE000", "\U0001F600", "汉", "z'\"\n", "lange tekst van meer dan twaalf letters"];
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(i => new Row(
                $"GM{random.Next(9)}/{i}",
                random.Next(5) == 0 ? null : random.Next(-3, 300),
                random.Next(9) == 0 ? null : words[random.Next(words.Length)],
                i < count / 2 ? null : random.NextInt64(long.MinValue, long.MaxValue),
                random.Next(3) == 0 ? null : random.NextDouble() * Math.Pow(10, random.Next(-300, 300)),
                random.Next(2) == 0 ? null : new DateOnly(1950, 1, 1).AddDays(random.Next(40_000)))),
        ];
    }

    private List<object?[]> Read(string path) => _duck.Rows($"SELECT * FROM {Sql.Parquet(path)}");

    private List<object?[]> Types(string path) => _duck.Rows($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {Sql.Parquet(path)})");

    private string Next() => _duck.Folder.PathOf($"{_files++}.parquet");

    private sealed record Row(string Id, int? N, string? Word, long? Big, double? Share, DateOnly? Day);
}
