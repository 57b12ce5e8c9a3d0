using Steunpakket.Core.Embedding;
using Steunpakket.Core.Running;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding;

public sealed class HostileCorpusTests
{
    private const int End = ITokenBlocks.SentenceEnd;
    private static readonly TrainingOptions Options = new() { Dimensions = 8, Epochs = 2, Sample = 0 };

    private static readonly MemoryTokens SevenWords = new([[.. Enumerable.Range(0, 2000).Select(i => i * i % 7)]]);

    public static TheoryData<long[], int[][]> Corpora => new()
    {
        { [3], [] },
        { [3], [[]] },
        { [3], [[End, End, End], [End]] },
        { [3], [[0, End, 0, End, 0, End]] },
        { [4], [[0, 0, 0, 0, End]] },
        { [2, 2], [[0, 1, 1, 0]] },
        { [1, 1_000_000_000_000], [[0, 1, 0, 1, End]] },
        { [1_000_000_000_000, 1, 1, 1, 1, 1, 1], [[0, 0, 0, 0, 1, 2, 3, 4, 5, 6, End]] },
        { [0, 0, 0], [[0, 1, 2, End]] },
        { [5000], [[.. new int[5000]]] },
        { [2500, 2500], [[.. Enumerable.Range(0, 5000).Select(i => i % 2)]] },
    };

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Odd_corpora_train_to_their_end_and_stay_finite(long[] counts, int[][] blocks)
    {
        using var model = TrainingRun.Run(new SkipGramTrainer(Options, counts), new MemoryTokens(blocks));

        Assert.Equal(2, model.EpochsDone);
        Assert.All(Enumerable.Range(0, counts.Length), word => Assert.All(model.Vectors.Row(word).ToArray(), number => Assert.True(float.IsFinite(number))));
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(60, 50)]
    [InlineData(1, 50)]
    public void More_noise_words_than_words_and_wide_windows_are_no_trouble(int negatives, int window)
    {
        var options = Options with { Negatives = negatives, Window = window, Dimensions = 17 };

        using var model = TrainingRun.Run(new SkipGramTrainer(options, [300, 300, 300, 300, 300, 300, 200]), SevenWords);

        Assert.Equal(2, model.EpochsDone);
    }

    [Fact]
    public void A_learning_rate_that_makes_vectors_infinite_is_the_users_fault()
    {
        var trainer = new SkipGramTrainer(Options with { LearningRate = 1 }, [300, 300, 300, 300, 300, 300, 200]);

        var error = Assert.Throws<SettingsException>(() => TrainingRun.Run(trainer, SevenWords));

        Assert.Contains("learningRate 1 ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(-2, 1)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(int.MinValue, 1)]
    [InlineData(2, 3)]
    public void An_id_outside_the_vocabulary_stops_the_pass(int id, int threads)
    {
        var trainer = new SkipGramTrainer(Options with { ThreadsPerModel = threads }, [1, 1]);
        using var model = trainer.Begin(1);

        var error = Assert.Throws<InvalidDataException>(() => trainer.RunEpoch(model, new MemoryTokens([[0, 1, id, End], [0, 1, id, End], [1]]), _ => { }, CancellationToken.None));

        Assert.Contains($"{id}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vocabulary_without_words_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SkipGramTrainer(Options, []));

    [Fact]
    public void A_cancellation_before_the_start_trains_nothing()
    {
        var trainer = new SkipGramTrainer(Options, [2, 2]);
        using var model = trainer.Begin(1);
        var before = TrainingRun.Bytes(model);

        Assert.ThrowsAny<OperationCanceledException>(() =>
            trainer.RunEpoch(model, new MemoryTokens([[0, 1, 1, 0]]), _ => { }, new CancellationToken(canceled: true)));

        Assert.Equal(before, TrainingRun.Bytes(model));
    }
}
