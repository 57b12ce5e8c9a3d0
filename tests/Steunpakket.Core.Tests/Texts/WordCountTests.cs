using Steunpakket.Core.Texts;
using Xunit;

namespace Steunpakket.Core.Tests.Texts;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" - ", 0)]
    [InlineData("woord", 1)]
    [InlineData("dak- en thuislozen", 3)]
    [InlineData("COVID-19", 2)]
    [InlineData("'s avonds\nen\n\nmorgen", 4)]
    [InlineData("geïntegreerd één", 2)]
    [InlineData("\U00010330\U00010331 x", 2)]
    public void Counts_runs_of_letters_and_digits(string text, int expected)
    {
        Assert.Equal(expected, WordCount.Of(text));
    }
}
