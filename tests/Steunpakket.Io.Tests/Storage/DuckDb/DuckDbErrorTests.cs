using Steunpakket.Io.Storage.DuckDb;
using Xunit;

namespace Steunpakket.Io.Tests.Storage.DuckDb;

public sealed class DuckDbErrorTests : IDisposable
{
    private readonly TestDatabase _duck = new();

    public void Dispose() => _duck.Dispose();

    [Fact]
    public void A_statement_that_needs_more_memory_gets_it_and_its_rows_are_all_there()
    {
        using var folder = new TestFolder();
        using var database = new DuckDbDatabase(folder.Path, memoryMegabytes: 48);
        using var connection = database.Connect();
        var file = Sql.Text(Path.Combine(folder.Path, "x.parquet"));

        connection.Execute($"COPY (SELECT i, repeat(chr(65 + i::INTEGER), 20000000) AS text FROM range(3) r(i) ORDER BY i DESC) TO {file} (FORMAT parquet)");

        using var rows = connection.Query($"SELECT count(*)::BIGINT, sum(length(text))::BIGINT FROM read_parquet({file})");
        Assert.True(rows.Read());
        Assert.Equal((3, 60_000_000), (rows.Int64(0), rows.Int64(1)));
    }

    [Fact]
    public void A_question_whose_sorting_needs_more_memory_gets_it_and_its_rows_come_in_order()
    {
        using var folder = new TestFolder();
        using var database = new DuckDbDatabase(folder.Path, memoryMegabytes: 48);
        using var connection = database.Connect();

        using var rows = connection.Query("SELECT i::INTEGER, repeat(chr(65 + i::INTEGER), 20000000) AS text FROM range(3) r(i) ORDER BY i DESC");
        var lengths = new List<(int, int)>();
        while (rows.Read())
        {
            lengths.Add((rows.Int32(0), rows.Utf8(1).Length));
        }

        Assert.Equal([(2, 20_000_000), (1, 20_000_000), (0, 20_000_000)], lengths);
    }

    [Theory]
    [InlineData("SELECT nergens FROM niets")]
    [InlineData("SELEKT 1")]
    [InlineData("SELECT 'abc'::INTEGER")]
    [InlineData("SELECT * FROM read_parquet('/nergens/x.parquet')")]
    public void An_error_carries_the_statement_also_of_a_query(string sql)
    {
        Assert.EndsWith(sql, Assert.Throws<DuckDbException>(() => _duck.Connection.Execute(sql)).Message, StringComparison.Ordinal);
        Assert.Contains(sql, Assert.Throws<DuckDbException>(() => _duck.Rows(sql)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_half_way_in_a_stream_is_not_taken_for_its_end()
    {
        const string sql = "SELECT CASE WHEN i = 9000 THEN error('stuk') ELSE 'goed' END FROM range(10000) t(i)";

        var error = Assert.Throws<DuckDbException>(() => _duck.Rows(sql));

        Assert.Contains("stuk", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_null_is_refused_and_not_read_as_whatever_lies_there()
    {
        using var rows = _duck.Connection.Query("SELECT NULL::BIGINT AS leeg");
        Assert.True(rows.Read());

        Assert.Null(rows.Int64OrNull(0));
        Assert.Contains("leeg", Assert.Throws<InvalidOperationException>(() => rows.Int64(0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_goes_on_after_an_error()
    {
        Assert.Throws<DuckDbException>(() => _duck.Connection.Execute("SELEKT"));

        Assert.Equal([1], Assert.Single(_duck.Rows("SELECT 1")));
    }

    [Fact]
    public void Appending_to_no_table_names_the_table()
    {
        Assert.Contains("niets", Assert.Throws<DuckDbException>(() => _duck.Connection.Append("niets")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_too_few_or_too_many_columns_is_refused()
    {
        _duck.Connection.Execute("CREATE TEMP TABLE two (a VARCHAR, b INTEGER)");
        using var few = _duck.Connection.Append("two");
        using var many = _duck.Connection.Append("two");

        Assert.Throws<DuckDbException>(() => few.Add("x").EndRow());
        Assert.Throws<DuckDbException>(() => many.Add("x").Add((int?)1).Add((int?)2));
    }

    [Fact]
    public void A_text_that_is_no_number_is_refused_where_a_number_should_be()
    {
        _duck.Connection.Execute("CREATE TEMP TABLE one (a INTEGER)");
        using var rows = _duck.Connection.Append("one");

        Assert.Throws<DuckDbException>(() => rows.Add("geen getal"));
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_refused_and_not_stored()
    {
        _duck.Connection.Execute("CREATE TEMP TABLE one (a VARCHAR)");
        using var rows = _duck.Connection.Append("one");

        Assert.Throws<DuckDbException>(() =>
        {
            rows.Add([0xFF, 0xFE, (byte)'a']).EndRow();
            rows.Close();
        });
    }

    [Fact]
    public void What_is_disposed_in_an_odd_order_or_twice_does_no_harm()
    {
        var database = new DuckDbDatabase(_duck.Folder.PathOf("scratch2"), memoryMegabytes: 64);
        var connection = database.Connect();
        connection.Execute("CREATE TEMP TABLE numbers AS SELECT i FROM range(5000) t(i)");
        var reader = connection.Query("SELECT i FROM numbers");
        reader.Read();
        var appender = connection.Append("numbers");
        appender.Add((long?)1).EndRow();

        database.Dispose();
        connection.Dispose();
        appender.Dispose();
        reader.Dispose();
        reader.Dispose();
        appender.Dispose();
        connection.Dispose();
        database.Dispose();

        Assert.Throws<ObjectDisposedException>(() => reader.Read());
        Assert.Throws<ObjectDisposedException>(() => connection.Query("SELECT 1"));
        Assert.Throws<ObjectDisposedException>(() => connection.Execute("SELECT 1"));
        Assert.Throws<ObjectDisposedException>(database.Connect);
    }
}
