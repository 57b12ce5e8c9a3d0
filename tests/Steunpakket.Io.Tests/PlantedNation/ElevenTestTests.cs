using Steunpakket.PlantedNation;
using Steunpakket.PlantedNation.Texts;
using Xunit;

namespace Steunpakket.Io.Tests.PlantedNation;

public class ElevenTestTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Numbers_pass_the_test_by_eleven_as_asked(bool passes)
    {
        var dice = Dice.Of(3);
        for (var i = 0; i < 200; i++)
        {
            var digits = ElevenTest.Number(ref dice, passes).Select(digit => digit - '0').ToArray();
            Assert.Equal(9, digits.Length);
            var sum = Enumerable.Range(0, 8).Sum(at => (9 - at) * digits[at]) - digits[8];
            Assert.Equal(passes, sum % 11 == 0);
        }
    }
}
