using System.Text;
using Steunpakket.Core.Quality;
using Xunit;

namespace Steunpakket.Core.Tests.Quality;

public sealed class DutchWordsTests
{
    [Fact]
    public void Knows_every_word_of_a_large_list_and_no_other()
    {
        var random = new Random(3);
        var words = Enumerable.Range(0, 60_000).Select(_ => Word(random, 6)).ToHashSet(StringComparer.Ordinal);
        var others = Enumerable.Range(0, 60_000).Select(_ => Word(random, 7)).Where(word => !words.Contains(word)).ToList();

        var dutch = new DutchWords(words);

        Assert.All(words, word => Assert.True(dutch.Has(Hash(word))));
        Assert.All(others, word => Assert.False(dutch.Has(Hash(word))));
    }

    [Theory]
    [InlineData("jeugdzorg", true)]
    [InlineData("zorgsplan", true)]
    [InlineData("zorgenplan", true)]
    [InlineData("jeugdzorgplan", true)]
    [InlineData("jeugdzorgplanzorg", false)]
    [InlineData("zorg", false)]
    [InlineData("zorgzor", false)]
    [InlineData("xjeugdzorg", false)]
    [InlineData("", false)]
    public void Compounds_have_two_or_three_known_parts(string word, bool expected)
    {
        Assert.Equal(expected, new DutchWords(["jeugd", "zorg", "plan"]).HasCompound(Encoding.UTF8.GetBytes(word)));
    }

    [Theory]
    [InlineData]
    [InlineData("zo'n", "e-mail", "")]
    public void A_list_without_words_of_letters_is_empty(params string[] words)
    {
        var dutch = new DutchWords(words);

        Assert.True(dutch.IsEmpty);
        Assert.False(dutch.Has(Hash("zorg")));
        Assert.False(dutch.HasCompound("jeugdzorg"u8));
    }

    private static ulong Hash(string word) => DutchWords.HashOf(Encoding.UTF8.GetBytes(word));

    private static string Word(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(26))));
}
