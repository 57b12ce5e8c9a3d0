using Steunpakket.Core.Embedding;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding;

public sealed class SkipGramQualityTests
{
    private const int WordsEach = 40;
    private static readonly TopicCorpus Corpus = TopicCorpus.Make(seed: 1, topics: 5, wordsEach: WordsEach, sentences: 5000);
    private static readonly TrainingOptions Options = new() { Dimensions = 32, Epochs = 6, Sample = 1e-2, Negatives = 5 };

    [Fact]
    public void Neighbours_agree_with_the_plain_way_as_two_runs_of_the_plain_way_do()
    {
        var words = Enumerable.Range(0, Corpus.Counts.Count).Where(word => Corpus.Counts[word] >= 20).ToArray();
        var plain = new Neighbours(new PlainTrainer(Options, Corpus.Counts, seed: 1).Train(Corpus.Sentences));
        var again = new Neighbours(new PlainTrainer(Options, Corpus.Counts, seed: 2).Train(Corpus.Sentences));
        using var model = TrainingRun.Run(new SkipGramTrainer(Options, Corpus.Counts), Corpus.Blocks());

        var floor = plain.Overlap(again, words);
        var ours = plain.Overlap(new Neighbours(model.Vectors), words);

        Assert.InRange(floor, 0.25, 0.95);
        Assert.True(ours >= floor - 0.05, $"{ours:P1} against {floor:P1}");
    }

    [Fact]
    public void Made_up_words_are_nearest_to_those_they_stand_for()
    {
        var frequent = Corpus.Ids.Where(word => word.Key >= WordsEach && Corpus.Counts[word.Value] >= 150).Select(word => word.Value).Order().ToArray();
        var planted = frequent.Where((_, i) => i % 4 == 0).ToDictionary(word => word, word => Corpus.Counts.Count + word);
        var corpus = TopicCorpus.Plant(Corpus.Sentences, planted, seed: 1);
        using var model = TrainingRun.Run(new SkipGramTrainer(Options with { Epochs = 15 }, corpus.Counts), corpus.Blocks());
        var neighbours = new Neighbours(model.Vectors);

        var found = planted.Average(pair => neighbours.Of(corpus.Ids[pair.Value], 1)[0] == corpus.Ids[pair.Key] ? 1.0 : 0);

        Assert.True(found >= 0.95, $"{found:P1} of {planted.Count}");
    }

    [SharedDataFact("corpus/dom_shuf.tok.xz")]
    public void Made_up_words_in_Dutch_text_are_nearest_to_those_they_stand_for()
    {
        var sentences = SharedCorpus.Read("corpus/dom_shuf.tok.xz", lines: 300_000);
        var words = sentences.SelectMany(sentence => sentence).CountBy(word => word).Where(pair => pair.Value is >= 1000 and < 10_000).Select(pair => pair.Key).Order().ToArray();
        var planted = words.Where((_, i) => i % 20 == 0).ToDictionary(word => word, word => int.MaxValue - word);
        var corpus = TopicCorpus.Plant(sentences, planted, seed: 1);
        var options = new TrainingOptions { Dimensions = 100, Epochs = 5, Sample = 1e-3 };
        using var model = TrainingRun.Run(new SkipGramTrainer(options, corpus.Counts), corpus.Blocks(1000));
        var neighbours = new Neighbours(model.Vectors);

        var found = planted.Average(pair => neighbours.Of(corpus.Ids[pair.Value], 1)[0] == corpus.Ids[pair.Key] ? 1.0 : 0);

        Assert.True(found >= 0.95, $"{found:P1} of {planted.Count}");
    }
}
