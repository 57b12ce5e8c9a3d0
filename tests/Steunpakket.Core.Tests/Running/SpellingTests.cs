using Steunpakket.Core.Running;
using Xunit;

namespace Steunpakket.Core.Tests.Running;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("herkmost", "herkomst", 2)]
    [InlineData("term", "termen", 2)]
    [InlineData("term", "Term", 1)]
    public void Counts_the_letters_to_change_in_either_direction(string left, string right, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(left, right));
        Assert.Equal(distance, Spelling.Distance(right, left));
    }

    [Theory]
    [InlineData("worksapce", "workspace")]
    [InlineData("PERIOD", "period")]
    [InlineData("pd", "b")]
    [InlineData("outsideActionLine", "outsideActionLines")]
    [InlineData("outsideLines", null)]
    [InlineData("xyzzy", null)]
    public void The_nearest_word_is_near_enough_to_have_been_meant(string word, string? nearest)
    {
        Assert.Equal(nearest, Spelling.Nearest(word, ["workspace", "period", "b", "outsideActionLines"]));
    }

    [Fact]
    public void Of_two_words_as_near_the_first_in_the_alphabet_is_named()
    {
        Assert.Equal("aab", Spelling.Nearest("aa", ["aac", "aab"]));
        Assert.Null(Spelling.Nearest("aa", []));
    }
}
