using Steunpakket.Core.Embedding;
using Steunpakket.Core.Embedding.Training;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding.Training;

public sealed class SentenceReaderTests
{
    private const int End = ITokenBlocks.SentenceEnd;

    [Fact]
    public void Sentences_end_at_their_mark_at_the_end_of_the_block_and_after_a_thousand_words()
    {
        int[] ids = [0, 1, 2, End, End, .. Enumerable.Repeat(1, 2300), End, 2];

        Assert.Equal([3, 0, 1000, 1000, 300, 1], Lengths(ids, new Subsampling([1, 1, 1], 0)));
    }

    [Fact]
    public void A_thousand_counts_the_words_that_stay()
    {
        var lengths = Lengths([.. Enumerable.Range(0, 3000).Select(i => i % 2)], new Subsampling([1_000_000, 1], 1e-6));

        Assert.Equal(2, lengths.Count);
        Assert.Equal(1000, lengths[0]);
    }

    private static List<int> Lengths(int[] ids, Subsampling subsampling)
    {
        var reader = new SentenceReader(ids, subsampling, 3);
        var draws = new DrawStream(1, 0, 0);
        var sentence = new int[SentenceReader.LongestSentence];
        var lengths = new List<int>();
        while (!reader.AtEnd)
        {
            lengths.Add(reader.Read(sentence, ref draws));
        }

        Assert.Equal(ids.Count(id => id != End), reader.WordsRead);
        return lengths;
    }
}
