using System.Runtime.InteropServices;
using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Expansion.Evidence;

/// <summary>Finds frequent pairs of words within sentences (Mikolov et al. 2013, <c>word2phrase</c>).</summary>
/// <remarks>
/// Two passes: the first counts pairs by a hash in a fixed table, which never counts too little, the second counts exactly those pairs
/// whose cell reaches the floor. So counts are exact and memory does not grow with the corpus; word2phrase prunes its table instead, and
/// what it finds depends on the order of the text.
/// </remarks>
internal sealed class WordPairs
{
    private const int TableBits = 22;

    // word2phrase's threshold of a first round; WORD2VEC 4 measured with it.
    private const double LeastScore = 100;

    private const int MostPairs = 50_000;

    private readonly Vocabulary _vocabulary;
    private readonly int _floor;
    private readonly bool[] _isPart;

    /// <param name="isPart">Whether a word may stand in a pair.</param>
    /// <param name="floor">Occurrences of a pair, at least.</param>
    public WordPairs(Vocabulary vocabulary, Func<string, bool> isPart, int floor)
    {
        (_vocabulary, _floor) = (vocabulary, floor);
        _isPart = [.. vocabulary.Words.Select(word => word.Count >= floor && isPart(word.Text))];
    }

    /// <summary>The pairs with the best scores, at most 50,000, in no particular order.</summary>
    public IReadOnlyList<WordPair> Find(ITokenBlocks blocks, CancellationToken cancellationToken)
    {
        var cells = new int[1 << TableBits];
        ForEach(blocks, key => cells[Cell(key)]++, cancellationToken);
        var counts = new Dictionary<long, int>();
        ForEach(
            blocks,
            key =>
            {
                if (cells[Cell(key)] >= _floor)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
                }
            },
            cancellationToken);
        return
        [
            .. counts.Where(pair => pair.Value >= _floor).Select(pair => Scored(pair.Key, pair.Value))
                .Where(pair => pair.Score >= LeastScore)
                .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.First).ThenBy(pair => pair.Second)
                .Take(MostPairs),
        ];
    }

    private WordPair Scored(long key, int count)
    {
        var (first, second) = ((int)(key >> 32), (int)(key & int.MaxValue));
        var chance = (double)_vocabulary.Words[first].Count * _vocabulary.Words[second].Count;
        return new WordPair(first, second, count, (count - _floor) * (double)_vocabulary.Tokens / chance);
    }

    private void ForEach(ITokenBlocks blocks, Action<long> action, CancellationToken cancellationToken)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var block = blocks.Open(index);
            var before = ITokenBlocks.SentenceEnd;
            foreach (var id in block.Ids)
            {
                var part = id >= 0 && _isPart[id] ? id : ITokenBlocks.SentenceEnd;
                if (before >= 0 && part >= 0 && part != before)
                {
                    action(((long)before << 32) | (uint)part);
                }

                before = part;
            }
        }
    }

    private static int Cell(long key) => (int)(unchecked((ulong)key * 0x9E3779B97F4A7C15UL) >> (64 - TableBits));
}
