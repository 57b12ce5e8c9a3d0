using System.Security.Cryptography;
using Steunpakket.Core.Embedding;
using Steunpakket.Core.Embedding.Training;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding;

public sealed class SkipGramTrainerTests
{
    private static readonly TopicCorpus Corpus = TopicCorpus.Make(seed: 3, topics: 6, wordsEach: 40, sentences: 600);
    private static readonly TrainingOptions Options = new() { Dimensions = 24, Epochs = 3, Sample = 1e-2 };

    [Theory]
    [InlineData(8, 1)]
    [InlineData(100, 5)]
    [InlineData(100, 7)]
    [InlineData(200, 5)]
    [InlineData(300, 20)]
    [InlineData(1024, 60)]
    public void Every_width_gives_the_same_bytes(int dimensions, int negatives)
    {
        var options = Options with { Dimensions = dimensions, Negatives = negatives, Epochs = 1 };

        var models = SkipGramKernel.Supported.Select(width => TrainingRun.Bytes(options, Corpus, width)).ToList();

        Assert.All(models, model => Assert.Equal(models[0], model));
    }

    [Fact]
    public void One_seed_gives_the_same_bytes_and_another_other_ones()
    {
        var trainer = new SkipGramTrainer(Options, Corpus.Counts);
        using var once = TrainingRun.Run(trainer, Corpus.Blocks());
        using var again = TrainingRun.Run(new SkipGramTrainer(Options, Corpus.Counts), Corpus.Blocks());
        using var other = TrainingRun.Run(trainer, Corpus.Blocks(), seed: 2);

        Assert.Equal(TrainingRun.Bytes(once), TrainingRun.Bytes(again));
        Assert.NotEqual(TrainingRun.Bytes(once), TrainingRun.Bytes(other));
    }

    /// <summary>Held for every machine and for every later version; when it must change, checkpoints of before must not be gone on with.</summary>
    [Fact]
    public void The_bytes_are_those_of_the_day_they_were_written_down()
    {
        int[] sentence = [.. Enumerable.Range(0, 30_000).Select(i => i % 31 == 0 ? ITokenBlocks.SentenceEnd : i % 7 * (i % 13))];
        var counts = Enumerable.Range(0, 73).Select(word => 1 + sentence.LongCount(id => id == word)).ToArray();
        using var model = TrainingRun.Run(new SkipGramTrainer(Options, counts), new MemoryTokens([sentence[..9_000], sentence[9_000..]]));

        var hash = Convert.ToHexStringLower(SHA256.HashData(TrainingRun.Bytes(model)));

        Assert.Equal("49d923e81edd50a502eaa6d279a7da8c", hash[..32]);
    }

    [Fact]
    public void A_run_gone_on_with_from_its_matrices_gives_the_bytes_of_one_undisturbed()
    {
        using var whole = TrainingRun.Run(new SkipGramTrainer(Options, Corpus.Counts), Corpus.Blocks());
        var trainer = new SkipGramTrainer(Options, Corpus.Counts);
        using var stopped = trainer.Begin(1);
        trainer.RunEpoch(stopped, Corpus.Blocks(), _ => { }, CancellationToken.None);

        var later = new SkipGramTrainer(Options, Corpus.Counts);
        using var resumed = new EmbeddingModel(1, Copy(stopped.Vectors), Copy(stopped.Contexts)) { EpochsDone = 1 };
        later.RunEpoch(resumed, Corpus.Blocks(), _ => { }, CancellationToken.None);
        later.RunEpoch(resumed, Corpus.Blocks(), _ => { }, CancellationToken.None);

        Assert.Equal(TrainingRun.Bytes(whole), TrainingRun.Bytes(resumed));
    }

    [Fact]
    public void Every_word_is_reported_and_more_than_once_a_pass()
    {
        var told = new List<long>();
        var trainer = new SkipGramTrainer(Options, Corpus.Counts);
        using var model = trainer.Begin(1);

        trainer.RunEpoch(model, Corpus.Blocks(), told.Add, CancellationToken.None);

        Assert.Equal(Corpus.Counts.Sum(), told.Sum());
        Assert.True(told.Count > 10);
        Assert.Equal(1, model.EpochsDone);
    }

    [Fact]
    public void A_cancelled_pass_says_so_and_is_not_counted()
    {
        using var cancellation = new CancellationTokenSource();
        var trainer = new SkipGramTrainer(Options, Corpus.Counts);
        using var model = trainer.Begin(1);
        var read = 0L;

        Assert.ThrowsAny<OperationCanceledException>(() => trainer.RunEpoch(
            model,
            Corpus.Blocks(),
            words =>
            {
                read += words;
                cancellation.Cancel();
            },
            cancellation.Token));

        Assert.Equal(0, model.EpochsDone);
        Assert.True(read < Corpus.Counts.Sum() / 10);
    }

    [Fact]
    public void Threads_that_share_a_model_read_every_word_and_learn_the_same_topics()
    {
        var options = Options with { ThreadsPerModel = 3, Epochs = 10 };
        var read = 0L;
        var trainer = new SkipGramTrainer(options, Corpus.Counts);
        using var shared = trainer.Begin(1);
        while (shared.EpochsDone < trainer.Epochs)
        {
            trainer.RunEpoch(shared, Corpus.Blocks(50), words => read += words, CancellationToken.None);
        }

        Assert.Equal(Corpus.Counts.Sum() * 10, read);
        Assert.True(TopicQuality.NearestOfOwnTopic(shared, Corpus, wordsEach: 40) > 0.9);
    }

    [Fact]
    public void Threads_that_share_a_model_stop_when_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var trainer = new SkipGramTrainer(Options with { ThreadsPerModel = 3 }, Corpus.Counts);
        using var model = trainer.Begin(1);

        Assert.ThrowsAny<OperationCanceledException>(() => trainer.RunEpoch(model, Corpus.Blocks(20), _ => cancellation.Cancel(), cancellation.Token));
    }

    [Fact]
    public void A_model_that_has_had_all_its_passes_gets_no_more()
    {
        var trainer = new SkipGramTrainer(Options, Corpus.Counts);
        using var model = TrainingRun.Run(trainer, Corpus.Blocks());

        Assert.Throws<InvalidOperationException>(() => trainer.RunEpoch(model, Corpus.Blocks(), _ => { }, CancellationToken.None));
    }

    [Fact]
    public void A_model_of_another_size_is_refused()
    {
        using var model = new SkipGramTrainer(Options with { Dimensions = 25 }, Corpus.Counts).Begin(1);

        Assert.Throws<ArgumentException>(() => new SkipGramTrainer(Options, Corpus.Counts).RunEpoch(model, Corpus.Blocks(), _ => { }, CancellationToken.None));
    }

    private static VectorMatrix Copy(VectorMatrix matrix)
    {
        var copy = new VectorMatrix(matrix.Rows, matrix.Columns);
        for (var row = 0; row < matrix.Rows; row++)
        {
            matrix.Row(row).CopyTo(copy.Row(row));
        }

        return copy;
    }
}
