using System.Text;
using Steunpakket.Core.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Review;

/// <summary>What spreadsheets make of a CSV file.</summary>
public sealed class SavedCsvTests : IDisposable
{
    private const string Saved = "patiënten,actielijn_1,accepted,sport,0.7131,Anna,2025-12-24,\n";

    private readonly ReviewCase _case = new();

    public void Dispose() => _case.Dispose();

    [Theory]
    [InlineData("term;actielijn;besluit;datum;beoordelaar;seed;cosinus\r\npatiënten;actielijn_1;ja;24-12-2025;Anna;sport;0,7131\r\n")]
    [InlineData("term,actielijn,besluit,datum,beoordelaar,seed,cosinus\npatiënten,actielijn_1,ja,2025-12-24,Anna,sport,0.7131\n")]
    [InlineData("term\tactielijn\tbesluit\tdatum\tbeoordelaar\tseed\tcosinus\r\npatiënten\tactielijn_1\tja\t24-12-2025\tAnna\tsport\t0,7131\r\n")]
    [InlineData("sep=,\r\nterm,actielijn,besluit,datum,beoordelaar,seed,cosinus\r\npatiënten,actielijn_1,ja,24-12-2025,Anna,sport,\"0,7131\"\r\n")]
    [InlineData("Eigen;TERM ;\u00a0Actielijn;Besluit;mijn kolom;datum;beoordelaar;seed;cosinus\r\n;Patiënten\u00a0;ACTIELIJN_1;Ja;=1+1;24-12-2025;\u00a0Anna;sport;0,7131\r\n")]
    [InlineData("term;actielijn;besluit;datum;beoordelaar;seed;cosinus\r\n\r\npatiënten;actielijn_1;ja;46015;Anna;sport;0,7131\r\n;;;;;;\r\n;;;;;;\r\n\r\n")]
    [InlineData("mijn beoordeling;;;;;;\r\nterm;actielijn;besluit;datum;beoordelaar;seed;cosinus\r\npatiënten;actielijn_1;ja;24-12-2025 0:00;Anna;sport;0,7131")]
    public void Separators_dates_order_of_columns_and_empty_rows_do_not_matter(string text)
    {
        _case.Import(_case.Write("terug.csv", text));

        Assert.Equal(Saved, _case.Lines);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Unicode_with_a_byte_order_mark_is_read(string encoding)
    {
        var path = _case.PathOf("terug.csv");
        File.WriteAllText(path, "term;actielijn;besluit;datum;beoordelaar;seed;cosinus\r\npatiënten;actielijn_1;ja;24-12-2025;Anna;sport;0,7131\r\n", Encoding.GetEncoding(encoding));

        _case.Import(path);

        Assert.Equal(Saved, _case.Lines);
    }

    [Fact]
    public void Windows_1252_is_refused_with_what_to_do()
    {
        var path = _case.PathOf("terug.csv");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("term;actielijn;besluit\r\npatiënten;actielijn_1;ja\r\n"));

        Assert.Contains("\"CSV UTF-8\"", Assert.Throws<SettingsException>(() => _case.Import(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actielijn;besluit\r\na;b\r\n", "column term is missing")]
    [InlineData("actielijn;term;besluiten\r\na;b;c\r\n", "column besluit is missing; there is besluiten")]
    [InlineData("actielijn;term;besluit;Term\r\na;b;c;d\r\n", "row 1: column term stands there twice")]
    [InlineData("actielijn;term;besluit\r\nactielijn_1;a;ja;b\r\n", "row 2: there are more cells than columns")]
    [InlineData("actielijn;term;besluit\r\nactielijn_1;\"a\"b;ja\r\n", "the quotes are wrong")]
    [InlineData("", "is missing")]
    public void A_file_that_is_no_review_is_refused(string text, string problem)
    {
        Assert.Contains(problem, Assert.Throws<SettingsException>(() => _case.Import(_case.Write("terug.csv", text))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_numbered_as_a_spreadsheet_shows_them()
    {
        var path = _case.Write("terug.csv", "actielijn;term;besluit;beoordelaar;opmerking\r\nactielijn_1;judo;ja;A;\"een\r\ntwee\"\r\n\r\nactielijn_1;zwemmen;fout;A;\r\n");

        Assert.Contains("row 4, column besluit", Assert.Throws<SettingsException>(() => _case.Import(path)).Message, StringComparison.Ordinal);
    }
}
