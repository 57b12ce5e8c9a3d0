using System.Globalization;
using Steunpakket.Core.Comparison;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class PublishedPercentagesTests
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = "," };

    [Theory]
    [InlineData(0, "49,5 / 40,4 / 10,1")]
    [InlineData(1, "45,3 / 38,1 / 16,6")]
    [InlineData(2, "49,8 / 37,1 / 13,0")]
    [InlineData(3, "43,6 / 49,2 / 7,2")]
    [InlineData(4, "51,8 / 30,6 / 17,6")]
    [InlineData(5, "54,4 / 33,9 / 11,7")]
    public void The_counts_of_the_study_print_as_its_tables(int row, string printed)
    {
        Assert.Equal(307, StudyTable.Rows[row].N);
        Assert.Equal(printed, string.Join(" / ", PublishedPercentages.Row(StudyTable.Rows[row]).Select(Print)));
    }

    [Theory]
    [InlineData(0, "9,1")]
    [InlineData(1, "7,2")]
    [InlineData(2, "12,7")]
    [InlineData(3, "-5,5")]
    [InlineData(4, "21,2")]
    [InlineData(5, "20,5")]
    public void Differences_are_rounded_once(int row, string printed)
    {
        Assert.Equal(printed, Print(PublishedPercentages.Difference(StudyTable.Rows[row])));
    }

    [Theory]
    [InlineData(49.5, 40.4, 10.1, true)]
    [InlineData(45.3, 38.1, 16.6, true)]
    [InlineData(49.8, 37.1, 13.0, true)]
    [InlineData(43.9, 49.2, 7.2, false)]
    [InlineData(51.8, 30.6, 17.6, true)]
    [InlineData(54.4, 33.9, 11.7, true)]
    [InlineData(33.4, 33.4, 33.3, true)]
    [InlineData(33.3, 33.3, 33.2, false)]
    public void A_printed_row_that_no_counts_can_give_is_found(double meer, double minder, double evenveel, bool canBe)
    {
        Assert.Equal(canBe, PublishedPercentages.CanBeRow([(decimal)meer, (decimal)minder, (decimal)evenveel]));
    }

    [Theory]
    [InlineData(307, 331, "92,7")]
    [InlineData(331, 352, "94,0")]
    [InlineData(1, 2000, "0,1")]
    [InlineData(-1, 2000, "-0,1")]
    [InlineData(1, 2001, "0,0")]
    [InlineData(9, 80, "11,3")]
    [InlineData(7, 80, "8,8")]
    [InlineData(0, 5, "0,0")]
    [InlineData(5, 5, "100,0")]
    public void A_half_is_rounded_away_from_0(int part, int whole, string printed)
    {
        Assert.Equal(printed, Print(PublishedPercentages.Of(part, whole)));
    }

    [Fact]
    public void A_part_of_nothing_a_part_above_the_whole_and_a_row_of_two_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedPercentages.Of(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedPercentages.Of(3, 2));
        Assert.Throws<ArgumentException>(() => PublishedPercentages.CanBeRow([50, 50]));
    }

    private static string Print(decimal percentage) => percentage.ToString("0.0", Dutch);
}
