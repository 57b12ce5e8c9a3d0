using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Tests.Embedding;

internal static class TopicQuality
{
    private const int LeastCount = 30;

    /// <summary>Of the words of one topic that occur thirty times or more, the share whose nearest word has that topic as well.</summary>
    public static double NearestOfOwnTopic(EmbeddingModel model, TopicCorpus corpus, int wordsEach)
    {
        var made = corpus.Ids.ToDictionary(pair => pair.Value, pair => pair.Key / wordsEach);
        var neighbours = new Neighbours(model.Vectors);
        return made.Where(pair => pair.Value > 0 && corpus.Counts[pair.Key] >= LeastCount)
            .Average(pair => made[neighbours.Of(pair.Key, 1)[0]] == pair.Value ? 1.0 : 0.0);
    }
}
