using Steunpakket.Core.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Review;

/// <summary>What an import refuses, all of it at once and before it writes.</summary>
public sealed class ReviewRefusalTests : IDisposable
{
    private readonly ReviewCase _case = new();

    public void Dispose() => _case.Dispose();

    [Theory]
    [InlineData("actielijn_1;zwemmen;jaa;A", "row 2, column besluit: 'jaa' is not known")]
    [InlineData("actielijn_9;zwemmen;ja;A", "row 2, column actielijn: 'actielijn_9' is no keyword list. Did you mean 'actielijn_1'?")]
    [InlineData(";zwemmen;ja;A", "row 2, column actielijn: is empty")]
    [InlineData("actielijn_1;;ja;A", "row 2, column term: is empty")]
    [InlineData("actielijn_1;Sport;ja;A", "row 2, column term: 'sport' is a keyword already, of lijsten/actielijn_1.csv, line 2")]
    [InlineData("actielijn_1;zwem*;ja;A", "row 2, column term: 'zwem*': a context word is one form")]
    [InlineData("actielijn_1;\"zwemles; zwemlessen\";ja;A", "row 2, column term: 'zwemles; zwemlessen': a context word is one form")]
    [InlineData("actielijn_1;patiënten?;ja;A", "has lost letters")]
    [InlineData("actielijn_1;zwemmen;ja;", "row 2, column beoordelaar: nobody is named")]
    [InlineData("actielijn_1;zwemmen;ja;A;31-2-2025", "row 2, column datum: '31-2-2025' is no date")]
    [InlineData("actielijn_1;zwemmen;ja;A;3/8/2025", "row 2, column datum: '3/8/2025' is no date")]
    [InlineData("actielijn_1;zwemmen;ja;A;2-1-1904", "row 2, column datum: 1904-01-02 is too long ago")]
    [InlineData("actielijn_1;zwemmen;ja;A;;;sport;7130", "row 2, column cosinus: '7130' is no number from -1 to 1")]
    [InlineData("actielijn_1;zwemmen;ja;A;;#NAAM?", "row 2, column opmerking: the spreadsheet took the text for a formula and shows #NAAM?")]
    [InlineData("actielijn_1;zwemmen;ja;#N/B", "row 2, column beoordelaar: the spreadsheet took the text for a formula")]
    [InlineData("actielijn_1;zwemmen;ja;A\r\nactielijn_1; ZWEMMEN;nee;A", "row 3: 'zwemmen' is 'nee' for actielijn_1 here and 'ja' in row 2")]
    public void A_wrong_row_is_refused_by_row_and_column(string rows, string problem)
    {
        Assert.Contains(problem, _case.Refusal(rows + "\r\n"), StringComparison.Ordinal);
        Assert.Equal(["actielijn_1.csv", "actielijn_2.csv"], _case.KeywordFiles);
    }

    [Fact]
    public void All_problems_are_told_at_once_in_the_order_of_rows_and_nothing_is_written()
    {
        var refusal = _case.Refusal("actielijn_1;judo;ja;A\r\nactielijn_1;sport;ja;A\r\nactielijn_1;zwemmen;misschien;A\r\nactielijn_7;fietsen;ja;A\r\nactielijn_1;lopen;ja;;1-1-2030\r\n");

        Assert.StartsWith("terug.csv: 5 problem(s), nothing was written.", refusal, StringComparison.Ordinal);
        Assert.Equal(["row 3", "row 4", "row 5", "row 6", "row 6"], refusal.Split('\n').Skip(1).Select(line => line.Trim()[..5]));
        Assert.False(File.Exists(_case.List));
    }

    [Fact]
    public void A_keyword_may_be_rejected()
    {
        _case.ImportRows("actielijn_2;sport;nee;A\r\n");

        Assert.Equal("sport,actielijn_2,rejected,,,A,2026-01-01,\n", _case.Lines);
    }

    [Theory]
    [InlineData("beoordeling.ods")]
    [InlineData("beoordeling.xls")]
    [InlineData("beoordeling")]
    public void Another_format_is_refused(string name)
    {
        Assert.Contains(".xlsx or .csv", Assert.Throws<SettingsException>(() => _case.Import(_case.PathOf(name))).Message, StringComparison.Ordinal);
    }
}
