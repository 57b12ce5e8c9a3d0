using Steunpakket.Core.Reviewing;
using Xunit;

namespace Steunpakket.Core.Tests.Reviewing;

public sealed class ReviewOrderTests
{
    private sealed record Word(string Line, string Term, double? Cosine, params string[] Forms);

    [Fact]
    public void Lines_then_the_nearest_word_then_terms_and_words_without_a_cosine_last()
    {
        Assert.Equal(
            ["a b", "a c", "a a", "b z"],
            Sorted(new("b", "z", 0.9), new("a", "a", null), new("a", "c", 0.5), new("a", "b", 0.5)));
    }

    [Fact]
    public void Forms_stand_together_at_the_place_of_their_nearest()
    {
        Assert.Equal(
            ["a fiets", "a fietsen", "a fietser", "a lopen"],
            Sorted(new("a", "lopen", 0.8), new("a", "fietser", 0.1, "fietsen"), new("a", "fiets", 0.2), new("a", "fietsen", 0.9, "fiets")));
    }

    [Fact]
    public void Forms_of_other_lines_and_forms_without_a_row_join_nothing()
    {
        Assert.Equal(["a y", "a x", "b x"], Sorted(new("a", "x", 0.1, "weg"), new("a", "y", 0.5, "weg"), new("b", "x", 0.9)));
    }

    [Fact]
    public void The_order_of_rows_is_no_matter()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 200).Select(i => new Word($"l{i % 3}", $"w{i}", Math.Round(random.NextDouble(), 1), $"w{random.Next(200)}")).ToArray();
        var expected = Sorted(words);

        random.Shuffle(words);

        Assert.Equal(expected, Sorted(words));
    }

    private static IEnumerable<string> Sorted(params Word[] words) =>
        ReviewOrder.Sort(words, word => (ReviewKey.Of(word.Line, word.Term), word.Forms, word.Cosine)).Select(word => $"{word.Line} {word.Term}");
}
