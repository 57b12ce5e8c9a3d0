using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class ExpansionFileTests
{
    private const string Header = "term,actielijn,status,seed,cosinus,beoordelaar,datum\n";

    private static readonly ExpansionLine Hobby = new("hobby", "a", ExpansionStatus.Accepted, new LinePlace("lijsten/uitbreiding.csv", 2))
    {
        Seed = "jeugd",
        Cosine = 0.73,
        Reviewer = "ab",
        ReviewedOn = new DateOnly(2021, 8, 3),
    };

    [Theory]
    [InlineData(Header + "hobby,a,accepted,jeugd,0.73,ab,2021-08-03\n")]
    [InlineData("\uFEFFterm;actielijn;status;seed;cosinus;beoordelaar;datum\r\nhobby;a;accepted;jeugd;0,73;ab;3-8-2021\r\n")]
    public void Reads_numbers_and_dates_as_we_and_as_a_Dutch_Excel_write_them(string text)
    {
        Assert.Equal(Hobby, Assert.Single(Read(text).Expansions));
    }

    [Fact]
    public void What_the_reviewer_left_open_is_empty()
    {
        var line = Assert.Single(Read(Header + "hobby,a,undecided,,,,\n").Expansions);

        Assert.Equal(new ExpansionLine("hobby", "a", ExpansionStatus.Undecided, Hobby.Place), line);
    }

    [Theory]
    [InlineData("hobby,a,acepted,,,,", "lijsten/uitbreiding.csv, line 2, column status: 'acepted' is not known. Did you mean 'accepted'?")]
    [InlineData("hobby,a,,,,,", "lijsten/uitbreiding.csv, line 2, column status: '' is not known.")]
    [InlineData("hobby,b,accepted,,,,", "lijsten/uitbreiding.csv, line 2: 'hobby': column actielijn names 'b'")]
    [InlineData("hobby,a,accepted,,veel,,", "lijsten/uitbreiding.csv, line 2, column cosinus: 'veel' is no number from -1 to 1.")]
    [InlineData("hobby,a,accepted,,73,,", "lijsten/uitbreiding.csv, line 2, column cosinus: '73' is no number from -1 to 1.")]
    [InlineData("hobby,a,accepted,,,,8/3/2021", "lijsten/uitbreiding.csv, line 2, column datum: '8/3/2021' is no date.")]
    [InlineData("hobby,a,accepted,,,,\nHobby,a,rejected,,,,", "lijsten/uitbreiding.csv, line 3: 'Hobby': is rejected for a and accepted for it in lijsten/uitbreiding.csv, line 2.")]
    public void A_wrong_row_is_refused_by_file_line_and_column(string rows, string message)
    {
        Assert.StartsWith(message, Assert.Throws<SettingsException>(() => Read(Header + rows + "\n")).Message, StringComparison.Ordinal);
    }

    private static KeywordLists Read(string text)
    {
        using var folder = new ListFolder(("a.csv", "term,herkomst\njeugd,opdrachtgever\n"), ("uitbreiding.csv", text));
        return KeywordFolder.Read(folder.Path);
    }
}
