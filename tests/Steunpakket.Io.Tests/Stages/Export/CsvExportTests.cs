using System.Text;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Io.Tests.Storage;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export;

public sealed class CsvExportTests : IDisposable
{
    private readonly TestDatabase _duck = new();

    public void Dispose() => _duck.Dispose();

    [Theory]
    [InlineData("639.0", "639,00")]
    [InlineData("0.05", "0,10")]
    [InlineData("2.25", "2,30")]
    [InlineData("-2.25", "-2,30")]
    [InlineData("-0.5", "-0,50")]
    [InlineData("-0.04", "0,00")]
    [InlineData("1234567.89", "1234567,90")]
    [InlineData("0.0", "0,00")]
    public void Dutch_Excel_gets_one_decimal_shown_as_two_with_a_comma(string number, string cell)
    {
        Assert.Equal(cell, Cell($"{number}::DOUBLE AS getal", CsvDialect.DutchExcel));
    }

    [Theory]
    [InlineData("p", "0.04999", "0,04999")]
    [InlineData("p_holm", "0.000001", "0,00000")]
    [InlineData("idf", "1.69314718", "1,6931")]
    [InlineData("per_maand", "0.0833333", "0,08")]
    [InlineData("ci_laag", "-12.345", "-12,30")]
    public void Columns_of_small_numbers_keep_more_decimals(string column, string number, string cell)
    {
        Assert.Equal(cell, Cell($"{number}::DOUBLE AS {column}", CsvDialect.DutchExcel));
    }

    [Theory]
    [InlineData("0.1::DOUBLE", "0.1")]
    [InlineData("1.0::DOUBLE / 3", "0.3333333333333333")]
    [InlineData("1e300::DOUBLE", "1E+300")]
    [InlineData("-5.0::DOUBLE", "-5")]
    [InlineData("-5", "-5")]
    [InlineData("9007199254740993::BIGINT", "9007199254740993")]
    public void Programs_get_numbers_that_read_back_to_the_bit(string sql, string cell)
    {
        Assert.Equal(cell, Cell(sql, CsvDialect.Plain));
    }

    [Fact]
    public void Dates_are_ISO_for_programs_and_day_first_for_Dutch_Excel()
    {
        Assert.Equal("2021-07-25", Cell("DATE '2021-07-25'", CsvDialect.Plain));
        Assert.Equal("25-7-2021", Cell("DATE '2021-07-25'", CsvDialect.DutchExcel));
        Assert.Equal("1-12-2021", Cell("DATE '2021-12-01'", CsvDialect.DutchExcel));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 6 12345678")]
    [InlineData("-2 voor 12")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    public void A_text_that_Excel_would_run_is_defused_there_and_only_there(string text)
    {
        var sql = Sql.Text(text);

        Assert.StartsWith("'", Cell(sql, CsvDialect.DutchExcel).Trim('"'), StringComparison.Ordinal);
        Assert.Equal(text, Cell(sql, CsvDialect.Plain).Trim('"'));
    }

    [Theory]
    [InlineData("'gewoon'", "gewoon")]
    [InlineData("'a;b'", "\"a;b\"")]
    [InlineData("'a,b'", "a,b")]
    [InlineData("'zeg \"ja\"'", "\"zeg \"\"ja\"\"\"")]
    [InlineData("'Súdwest-Fryslân'", "Súdwest-Fryslân")]
    [InlineData("NULL::VARCHAR, 'x'", ";x")]
    [InlineData("NULL::DOUBLE, 'x'", ";x")]
    [InlineData("-5", "-5")]
    [InlineData("-5::BIGINT", "-5")]
    public void Other_cells_stay_as_they_are_quoted_where_they_must(string sql, string cell)
    {
        Assert.Equal(cell, Cell(sql, CsvDialect.DutchExcel));
    }

    [Fact]
    public void Dutch_Excel_gets_a_byte_order_mark_semicolons_and_CRLF_and_programs_get_RFC_4180()
    {
        const string sql = "SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2, 'y' ORDER BY a";

        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a;b\r\n1;x\r\n2;y\r\n")], Bytes(sql, CsvDialect.DutchExcel));
        Assert.Equal(Encoding.UTF8.GetBytes("a,b\r\n1,x\r\n2,y\r\n"), Bytes(sql, CsvDialect.Plain));
    }

    [Fact]
    public void Headers_may_be_named_for_people()
    {
        Assert.Equal("Hits;Datum\r\n", Encoding.UTF8.GetString(Bytes("SELECT 1 AS a, 2 AS b WHERE false", CsvDialect.DutchExcel, ["Hits", "Datum"])[3..]));
    }

    private string Cell(string sql, CsvDialect dialect)
    {
        var text = Encoding.UTF8.GetString(Bytes($"SELECT {sql}", dialect)).TrimStart('\uFEFF');
        return text[(text.IndexOf("\r\n", StringComparison.Ordinal) + 2)..^2];
    }

    private byte[] Bytes(string sql, CsvDialect dialect, IReadOnlyList<string>? headers = null)
    {
        var path = _duck.Folder.PathOf("x.csv");
        using (var rows = _duck.Connection.Query(sql))
        {
            CsvExport.Write(rows, path, dialect, headers);
        }

        return File.ReadAllBytes(path);
    }
}
