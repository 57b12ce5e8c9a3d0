using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Tests.Embedding;

/// <summary>
/// Made-up text with structure: each sentence is about one word, which always has the same companions of its topic; a third of its words are
/// common to all. Ids are by falling count.
/// </summary>
internal sealed class TopicCorpus
{
    private const int SentenceLength = 12;
    private const int Companions = 5;

    private TopicCorpus(List<int[]> sentences)
    {
        var byCount = sentences.SelectMany(sentence => sentence).CountBy(word => word).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToList();
        var ids = byCount.Index().ToDictionary(pair => pair.Item.Key, pair => pair.Index);
        Counts = [.. byCount.Select(pair => (long)pair.Value)];
        Sentences = [.. sentences.Select(sentence => sentence.Select(word => ids[word]).ToArray())];
        Ids = ids;
    }

    /// <summary>Occurrences by id.</summary>
    public IReadOnlyList<long> Counts { get; }

    public IReadOnlyList<int[]> Sentences { get; }

    /// <summary>From the number of a word as it was made to its id.</summary>
    public IReadOnlyDictionary<int, int> Ids { get; }

    public static TopicCorpus Make(int seed, int topics, int wordsEach, int sentences)
    {
        var random = new Random(seed);
        return new([.. Enumerable.Range(0, sentences).Select(_ =>
        {
            var (topic, word) = (1 + random.Next(topics), Skewed(random, wordsEach));
            return Enumerable.Range(0, SentenceLength).Select(_ => random.Next(3) == 0
                ? Skewed(random, wordsEach)
                : (topic * wordsEach) + Companion(word, random.Next(Companions), wordsEach)).ToArray();
        })]);
    }

    /// <summary>The same text with a made-up word in place of every other occurrence of some words, drawn by lot.</summary>
    /// <param name="planted">From a word to the one made up for it; both ids of this corpus, the latter new.</param>
    public static TopicCorpus Plant(IReadOnlyList<int[]> sentences, IReadOnlyDictionary<int, int> planted, int seed)
    {
        var random = new Random(seed);
        return new([.. sentences.Select(sentence => sentence.Select(word => planted.TryGetValue(word, out var other) && random.Next(2) == 0 ? other : word).ToArray())]);
    }

    public MemoryTokens Blocks(int sentencesEach = 100) => new([.. Sentences.Chunk(sentencesEach).Select(chunk =>
        chunk.SelectMany(sentence => sentence.Append(ITokenBlocks.SentenceEnd)).ToArray())]);

    // Itself and some others, which look as if drawn by lot.
    private static int Companion(int word, int which, int words) => (word + (which * ((word * 7) + 11))) % words;

    private static int Skewed(Random random, int count)
    {
        var share = random.NextDouble();
        return (int)(count * share * share);
    }
}
