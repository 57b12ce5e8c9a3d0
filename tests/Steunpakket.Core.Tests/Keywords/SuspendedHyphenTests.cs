using Steunpakket.Core.Keywords;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class SuspendedHyphenTests
{
    [Theory]
    [InlineData("Jeugd- en ouderenzorg", "jeugd- en ouderenzorg+jeugdzorg+ouderenzorg")]
    [InlineData("jeugd- of gezinshulp", "jeugd- of gezinshulp+jeugdhulp+gezinshulp")]
    [InlineData("kwetsbare dak- en thuislozen in de wijk", "kwetsbare dak- en thuislozen in de wijk+kwetsbare daklozen in de wijk+kwetsbare thuislozen in de wijk")]
    public void Gives_the_phrase_and_both_words_with_what_stands_around_them(string term, string forms)
    {
        Assert.Equal(forms.Split('+'), Lines.Expand(term, KeywordProfile.Study));
    }

    [Theory]
    [InlineData("jeugd- en ouderengezondheidszorg", "jeugdgezondheidszorg")]
    [InlineData("wijk- en buurtsportcoaches", "wijksportcoaches")]
    [InlineData("jeugd- en gezondheidszorg", "jeugdzorg")]
    public void Takes_the_longest_tail_that_leaves_a_first_half(string term, string first)
    {
        Assert.Equal(first, Lines.Expand(term, KeywordProfile.Study).ElementAt(1));
    }

    [Fact]
    public void A_mark_wins_over_the_table()
    {
        Assert.Equal("wijkbuurtzorg", Lines.Expand("wijk- en stads|buurtzorg", KeywordProfile.Study).ElementAt(1));
    }

    [Fact]
    public void Goes_with_a_slash_in_the_conjunction()
    {
        Assert.Equal(
            ["dak- en thuislozen", "daklozen", "thuislozen", "dak- of thuislozen"],
            Lines.Expand("dak- en/of thuislozen", KeywordProfile.Study));
    }

    [Fact]
    public void The_table_of_tails_is_sorted_and_without_doubles()
    {
        Assert.Equal(DutchWords.CompoundTails.Distinct().Order(StringComparer.Ordinal), DutchWords.CompoundTails);
    }
}
