using System.Text;
using Steunpakket.Io.Storage;
using Xunit;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Tests.Storage.DuckDb;

public sealed class DuckDbRoundTripTests : IDisposable
{
    // A chunk of DuckDB holds 2048 rows.
    private const int SeveralChunks = 5000;

    private static readonly TableSchema Schema = new(
        [new("t"), new("i", Integer), new("l", BigInt), new("d", ColumnKind.Double), new("day", Date)], ["t"]);

    private readonly TestDatabase _duck = new();

    public void Dispose() => _duck.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("twaalf bytes")]
    [InlineData("dertien bytes")]
    [InlineData("Súdwest-Fryslân")]
    [InlineData("\U0001F600 emoji, 汉字 en é́ met los accent")]
    [InlineData("regel\r\nregel\ttab")]
    [InlineData("'; DROP TABLE rows; --")]
    [InlineData("nul\0midden")]
    public void Text_comes_back_as_it_went_in(string text)
    {
        Append(text, null, null, null, null);

        Assert.Equal([text, null, null, null, null], Assert.Single(_duck.Rows("SELECT * FROM rows")));
    }

    [Theory]
    [InlineData(int.MinValue, long.MinValue, double.MinValue, "0001-01-01")]
    [InlineData(-1, -1L, -0.1, "1969-12-31")]
    [InlineData(0, 0L, 1e-300, "1970-01-01")]
    [InlineData(int.MaxValue, long.MaxValue, double.MaxValue, "9999-12-31")]
    public void Numbers_and_dates_come_back_to_the_bit(int i, long l, double d, string day)
    {
        Append(null, i, l, d, DateOnly.Parse(day));

        Assert.Equal([null, i, l, d, DateOnly.Parse(day)], Assert.Single(_duck.Rows("SELECT * FROM rows")));
    }

    [Fact]
    public void Every_kind_of_column_may_be_null()
    {
        Append(null, null, null, null, null);
        using var reader = _duck.Connection.Query("SELECT * FROM rows");

        Assert.True(reader.Read());

        Assert.Null(reader.TextOrNull(0));
        Assert.Null(reader.Int32OrNull(1));
        Assert.Null(reader.Int64OrNull(2));
        Assert.Null(reader.DoubleOrNull(3));
        Assert.Null(reader.DateOrNull(4));
    }

    [Fact]
    public void An_empty_text_is_not_null()
    {
        Schema.CreateTemporary(_duck.Connection, "rows");
        using (var rows = _duck.Connection.Append("rows"))
        {
            rows.Add(""u8).Add((int?)1).Add((long?)1).Add((double?)1).Add((DateOnly?)null).EndRow();
            rows.Add((string?)null).Add((int?)2).Add((long?)1).Add((double?)1).Add((DateOnly?)null).EndRow();
            rows.Close();
        }

        Assert.Equal([""], Assert.Single(_duck.Rows("SELECT t FROM rows WHERE t IS NOT NULL")));
    }

    [Fact]
    public void More_rows_than_one_chunk_come_back_in_order_with_their_nulls()
    {
        Schema.CreateTemporary(_duck.Connection, "rows");
        using (var rows = _duck.Connection.Append("rows"))
        {
            for (var i = 0; i < SeveralChunks; i++)
            {
                rows.Add(i % 7 == 0 ? null : Text(i)).Add((int?)i).Add((long?)i).Add((double?)i / 3).Add((DateOnly?)null).EndRow();
            }

            rows.Close();
        }

        using var reader = _duck.Connection.Query("SELECT t, i FROM rows");
        for (var i = 0; i < SeveralChunks; i++)
        {
            Assert.True(reader.Read());
            Assert.Equal(i % 7 == 0 ? null : Text(i), reader.TextOrNull(0));
            Assert.Equal(i, reader.Int32(1));
        }

        Assert.False(reader.Read());
        Assert.False(reader.Read());
    }

    [Fact]
    public void A_long_text_is_read_as_UTF8_without_a_copy_being_cut()
    {
        var page = string.Concat(Enumerable.Repeat("een bladzijde tekst: één. ", 50_000));
        Append(page, null, null, null, null);
        using var reader = _duck.Connection.Query("SELECT t FROM rows");
        reader.Read();

        Assert.True(reader.Utf8(0).SequenceEqual(Encoding.UTF8.GetBytes(page)));
    }

    [Fact]
    public void Columns_are_named_and_counted()
    {
        using var reader = _duck.Connection.Query("""SELECT 1 AS a, 'x' AS "b ""c"" é" """);

        Assert.Equal(2, reader.ColumnCount);
        Assert.Equal("a", reader.ColumnName(0));
        Assert.Equal("b \"c\" é", reader.ColumnName(1));
    }

    [Fact]
    public void A_query_without_rows_has_no_row()
    {
        using var reader = _duck.Connection.Query("SELECT 1 WHERE false");

        Assert.False(reader.Read());
    }

    [Fact]
    public void A_boolean_is_a_value_and_a_type_we_do_not_use_is_refused_by_its_column()
    {
        using var reader = _duck.Connection.Query("SELECT true AS yes, false AS no, sum(1) AS total");
        reader.Read();

        Assert.Equal(true, reader.Value(0));
        Assert.Equal(false, reader.Value(1));
        Assert.Contains("total", Assert.Throws<NotSupportedException>(() => reader.Value(2)).Message, StringComparison.Ordinal);
    }

    private static string Text(int i) => i % 2 == 0 ? $"{i}" : $"een tekst die langer is dan twaalf bytes {i}";

    private void Append(string? t, int? i, long? l, double? d, DateOnly? day)
    {
        Schema.CreateTemporary(_duck.Connection, "rows");
        using var rows = _duck.Connection.Append("rows");
        rows.Add(t).Add(i).Add(l).Add(d).Add(day).EndRow();
        rows.Close();
    }
}
