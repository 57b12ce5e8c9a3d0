using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class PublishedTableFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_percentages_by_the_end_of_their_header_and_labels_by_what_stands_before()
    {
        var table = Read("basisjaar,actielijn,x_pct,y_pct,opmerking\n2019,Jeugd,49.5,50.5,let op\n");

        var row = Assert.Single(table.Rows);
        Assert.Equal(["x_pct", "y_pct"], table.Columns);
        Assert.Equal("2019 · Jeugd", row.Label);
        Assert.Equal([49.5m, 50.5m], row.Cells);
        Assert.Null(row.N);
        Assert.Null(row.Counts);
    }

    [Theory]
    [InlineData("lijn;meer;minder;evenveel\nJeugd;49,5;40,4;10,1\n")]
    [InlineData("lijn,Meer,Minder,Evenveel\nJeugd,\"49,5\",40.4,10.1\n")]
    [InlineData("lijn;meer (%);minder (%);evenveel (%)\nJeugd;49,5 %;40,4%;10,1 %\n")]
    public void Reads_the_study_s_words_a_per_cent_sign_and_a_decimal_comma(string text)
    {
        Assert.Equal([49.5m, 40.4m, 10.1m], Assert.Single(Read(text).Rows).Cells);
    }

    [Fact]
    public void Reads_the_whole_and_the_counts_where_they_are_printed()
    {
        var table = Read("lijn,n,meer,minder,meer_pct,minder_pct\nA,3,2,1,66.7,33.3\nB,3,,,66.7,33.3\nC,0,0,0,,\n");

        Assert.Equal([3, 3, 0], table.Rows.Select(row => row.N));
        Assert.Equal([2, 1], table.Rows[0].Counts!);
        Assert.Null(table.Rows[1].Counts);
        Assert.Empty(table.Rows[2].Cells);
    }

    [Theory]
    [InlineData("lijn,aantal\nA,3\n", "there are no columns of percentages")]
    [InlineData("lijn,x_pct\nA,3\n", "there are no columns of percentages")]
    [InlineData("", "there are no columns of percentages")]
    [InlineData("lijn,x_pct,y_pct\nA,3,veel\n", "line 2, column y_pct: 'veel' is no percentage from 0 to 100")]
    [InlineData("lijn,x_pct,y_pct\nA,3,100.1\n", "line 2, column y_pct: '100.1' is no percentage")]
    [InlineData("lijn,x_pct,y_pct\nA,-3,97\n", "line 2, column x_pct: '-3' is no percentage")]
    [InlineData("lijn,x_pct,y_pct\nA,3,\n", "line 2, column y_pct: is empty")]
    [InlineData("lijn,n,x_pct,y_pct\nA,3.5,3,97\n", "line 2, column n: '3.5' is no whole number")]
    [InlineData("lijn,x_pct,x_pct\nA,3,97\n", "column 'x_pct' stands there twice")]
    [InlineData("lijn,x_pct,y_pct\nA,3,9,7\n", "line 2: there are 4 cells but 3 columns")]
    public void What_is_no_table_of_percentages_is_refused(string text, string what)
    {
        Assert.Contains(what, Assert.Throws<SettingsException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_by_name()
    {
        Assert.Contains("niets.csv", Assert.Throws<SettingsException>(() => PublishedTableFile.Read(_folder.PathOf("niets.csv"))).Message, StringComparison.Ordinal);
    }

    private PublishedTableFile Read(string text) => PublishedTableFile.Read(_folder.Write("tabel.csv", text));
}
