using Steunpakket.Core.Texts.Pages;
using Xunit;

namespace Steunpakket.Core.Tests.Texts.Pages;

public sealed class LetterPairsTests
{
    private const string Text = "De gemeenteraad besluit het college te vragen om jongeren en ouderen bij het opstellen van de nota te betrekken";

    private static readonly LetterPairs Pairs = LetterPairs.Of(Text.Split(' ').Append("financiën"));

    [Fact]
    public void Letters_that_were_exchanged_are_less_likely_than_the_text()
    {
        var exchanged = string.Concat(Text.Select(letter => char.IsLetter(letter) ? (char)('a' + ((char.ToLowerInvariant(letter) - 'a' + 11) % 26)) : letter));

        Assert.True(Pairs.Measure(exchanged).MeanBits < Pairs.Measure(Text).MeanBits - 1);
    }

    [Fact]
    public void The_mean_is_that_of_a_plain_count()
    {
        var pairs = LetterPairs.Of(["ab", "a"]);

        // After an edge: a twice of 2 + 28. After a: b once and an edge once. After b: an edge once of 1 + 28.
        var expected = (Math.Log2(3 / 30.0) + Math.Log2(2 / 30.0) + Math.Log2(2 / 29.0)) / 3;
        Assert.Equal((expected, 3), (pairs.Measure("ab").MeanBits, pairs.Measure("ab").Pairs));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a 1 b, 2021", 0)]
    [InlineData("de 12 nota", 8)]
    [InlineData("汉字", 3)]
    public void Words_of_two_letters_are_looked_at_and_nothing_else(string text, int pairs) => Assert.Equal(pairs, Pairs.Measure(text).Pairs);

    [Theory]
    [InlineData("FINANCIËN", "financien")]
    [InlineData("coördinatie", "coordinatie")]
    public void Case_and_marks_do_not_count(string one, string other) => Assert.Equal(Pairs.Measure(other), Pairs.Measure(one));
}
