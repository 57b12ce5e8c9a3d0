using System.Globalization;
using System.Text;
using Steunpakket.Core.Quality;
using Xunit;

namespace Steunpakket.Core.Tests.Quality;

public sealed class BsnNumberTests
{
    // Made up; the first is the example of the Logisch Ontwerp BSN.
    [Theory]
    [InlineData("123456782", true)]
    [InlineData("111222333", true)]
    [InlineData("123456789", false)]
    [InlineData("123456783", false)]
    [InlineData("12345672", true)]
    [InlineData("012345672", true)]
    [InlineData("000000000", false)]
    [InlineData("000000012", false)]
    [InlineData("125000000", false)]
    [InlineData("1234567", false)]
    [InlineData("1234567820", false)]
    [InlineData("", false)]
    public void Is_possible_when_the_eleven_test_says_so(string digits, bool expected)
    {
        Assert.Equal(expected, BsnNumber.IsPossible(Encoding.ASCII.GetBytes(digits)));
    }

    [Fact]
    public void One_number_in_eleven_passes_and_the_plain_sum_agrees()
    {
        var random = new Random(5);
        var passed = 0;
        for (var i = 0; i < 11_000; i++)
        {
            var digits = random.Next(100_000_000, 1_000_000_000).ToString(CultureInfo.InvariantCulture);
            var sum = Enumerable.Range(0, 8).Sum(place => (9 - place) * (digits[place] - '0')) - (digits[8] - '0');
            var expected = sum % 11 == 0 && !digits.EndsWith("0000", StringComparison.Ordinal);

            Assert.Equal(expected, BsnNumber.IsPossible(Encoding.ASCII.GetBytes(digits)));
            passed += expected ? 1 : 0;
        }

        Assert.InRange(passed, 900, 1100);
    }

    [Theory]
    [InlineData("20210611", true)]
    [InlineData("11062021", true)]
    [InlineData("20210631", false)]
    [InlineData("18991231", false)]
    [InlineData("21000101", false)]
    [InlineData("123456782", false)]
    public void Days_are_known_by_their_digits(string digits, bool expected)
    {
        Assert.Equal(expected, BsnNumber.IsDay(Encoding.ASCII.GetBytes(digits)));
    }
}
