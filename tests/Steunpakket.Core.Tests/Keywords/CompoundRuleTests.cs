using Steunpakket.Core.Keywords;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class CompoundRuleTests
{
    [Theory]
    [InlineData("psychische")]
    [InlineData("kwetsbare")]
    [InlineData("mooie")]
    [InlineData("mentaal")]
    [InlineData("cultureel")]
    [InlineData("sportief")]
    [InlineData("psychisch")]
    [InlineData("eenmalig")]
    [InlineData("maatschappelijk")]
    [InlineData("kwetsbaar")]
    [InlineData("eenzaam")]
    [InlineData("dakloos")]
    [InlineData("populair")]
    [InlineData("gezond")]
    public void Knows_an_adjective_by_its_ending_or_from_the_table(string word)
    {
        Assert.True(CompoundRule.IsAdjective(word));
    }

    [Theory]
    [InlineData("dag")]
    [InlineData("boodschappen")]
    [InlineData("informatie")]
    [InlineData("gemeente")]
    [InlineData("taal")]
    [InlineData("huwelijk")]
    public void Knows_a_noun(string word)
    {
        Assert.False(CompoundRule.IsAdjective(word));
    }
}
