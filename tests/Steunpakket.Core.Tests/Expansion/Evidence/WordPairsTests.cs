using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion.Evidence;
using Xunit;

namespace Steunpakket.Core.Tests.Expansion.Evidence;

public sealed class WordPairsTests
{
    [Fact]
    public void Finds_the_pairs_that_a_plain_count_finds_with_Mikolovs_score()
    {
        var random = new Random(4);
        var sentences = Enumerable.Range(0, 4000)
            .Select(_ => Enumerable.Range(0, 6).SelectMany(_ => random.Next(400) == 0 ? [500, 501] : new[] { random.Next(500) }).ToArray())
            .ToList();
        var counts = sentences.SelectMany(ids => ids).CountBy(id => id).ToDictionary(id => id.Key, id => id.Value);
        var vocabulary = new Vocabulary(counts.Select(word => new VocabularyWord($"w{word.Key:D3}", word.Value, 1, 0, 0)), 1);
        var blocks = new MemoryTokens([.. sentences.Chunk(100).Select(chunk =>
            chunk.SelectMany(ids => ids.Select(id => vocabulary.IndexOf($"w{id:D3}")).Append(-1)).ToArray())]);

        var found = new WordPairs(vocabulary, word => word != "w007", 5).Find(blocks, CancellationToken.None);

        var expected = sentences.SelectMany(ids => ids.Zip(ids.Skip(1))).Where(pair => pair.First != pair.Second && pair.First != 7 && pair.Second != 7)
            .CountBy(pair => pair).Where(pair => pair.Value >= 5)
            .Select(pair => (pair.Key, pair.Value, Score: (pair.Value - 5.0) * vocabulary.Tokens / ((double)counts[pair.Key.First] * counts[pair.Key.Second])))
            .Where(pair => pair.Score >= 100).ToDictionary(pair => ($"w{pair.Key.First:D3}", $"w{pair.Key.Second:D3}"), pair => (pair.Value, pair.Score));
        Assert.Contains(("w500", "w501"), expected.Keys);
        Assert.Equal(expected, found.ToDictionary(pair => (vocabulary.Words[pair.First].Text, vocabulary.Words[pair.Second].Text), pair => (pair.Count, pair.Score)));
    }

    [Fact]
    public void A_pair_does_not_reach_over_the_end_of_a_sentence_or_a_word_that_is_left_out()
    {
        var vocabulary = new Vocabulary([new("aaa", 300, 1, 0, 0), new("bbb", 200, 1, 0, 0), new("van", 100, 1, 0, 0)], 1);
        var ids = Enumerable.Repeat(new[] { 0, -1, 1, 2, 0, -1 }, 50).SelectMany(part => part).ToArray();

        Assert.Empty(new WordPairs(vocabulary, word => word != "van", 2).Find(new MemoryTokens([ids]), CancellationToken.None));
    }
}
