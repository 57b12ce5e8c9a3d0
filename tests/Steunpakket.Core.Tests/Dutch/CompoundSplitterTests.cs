using Steunpakket.Core.Dutch;
using Xunit;

namespace Steunpakket.Core.Tests.Dutch;

public sealed class CompoundSplitterTests
{
    private static readonly Dictionary<string, long> Counts = (
        "jeugd 900 beleid 5000 mantel 5 zorg 8000 mantelzorg 400 ondersteuning 2000 schuld 30 schulden 300 hulp 900 " +
        "verlening 80 hulpverlening 5000 welzijn 700 werk 9000 ouder 400 ouderen 1500 mishandeling 60 ggz 100 stad 3000 " +
        "deel 3000 stads 1 raad 2000 commissie 500 kind 1000 vriend 100 kindvriend 1")
        .Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => long.Parse(pair[1]));

    private readonly CompoundSplitter _splitter = new(word => Counts.GetValueOrDefault(word));

    [Theory]
    [InlineData("jeugdbeleid", "jeugd beleid")]
    [InlineData("mantelzorgondersteuning", "mantelzorg ondersteuning")]
    [InlineData("schuldhulpverlening", "schuld hulpverlening")]
    [InlineData("welzijnswerk", "welzijn werk")]
    [InlineData("ouderenmishandeling", "ouderen mishandeling")]
    [InlineData("jeugd-ggz", "jeugd ggz")]
    [InlineData("stadsdeel", "stad deel")]
    [InlineData("stadsdeelraadscommissie", "stad deel raad commissie")]
    [InlineData("zorg-werk", "zorg werk")]
    public void Splits_into_the_parts_that_are_most_frequent(string word, string parts)
    {
        Assert.Equal(parts, string.Join(' ', _splitter.Split(word)));
    }

    [Theory]
    [InlineData("jeugd")]
    [InlineData("jeugdxbeleid")]
    [InlineData("ggzbeleid")]
    [InlineData("beleids")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("zorg-")]
    public void What_is_no_compound_has_no_parts(string word)
    {
        Assert.Empty(_splitter.Split(word));
    }

    [Theory]
    [InlineData("jeugdbeleid", "jeugd", "beleid", null)]
    [InlineData("ouderenzorg", "zorg", null, "ouderen")]
    [InlineData("welzijnszorgbeleid", "welzijn", "zorgbeleid", null)]
    [InlineData("jeugdig", "jeugd", null, null)]
    [InlineData("zorg", "zorg", null, null)]
    public void Says_what_is_left_beside_a_part(string word, string part, string? after, string? before)
    {
        Assert.Equal((after, before), (_splitter.After(word, part), _splitter.Before(word, part)));
    }

    [Fact]
    public void A_word_made_to_be_slow_is_not()
    {
        var splitter = new CompoundSplitter(word => word.All(letter => letter == 'e') ? 1 : 0);

        Assert.NotEmpty(splitter.Split(new string('e', 64)));
        Assert.Empty(splitter.Split(new string('e', 100_000)));
    }
}
