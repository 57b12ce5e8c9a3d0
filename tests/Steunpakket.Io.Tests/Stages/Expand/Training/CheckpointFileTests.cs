using Steunpakket.Core.Embedding;
using Steunpakket.Io.Stages.Expand.Training;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand.Training;

public sealed class CheckpointFileTests : IDisposable
{
    private static readonly EmbeddingShape Shape = new(Seed: 5, Rows: 7, Columns: 9);

    private readonly TemporaryFolder _files = new();

    private CheckpointFile Checkpoint => new(_files.PathOf("model-1.checkpoint"), new string('c', 32));

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_model_comes_back_to_the_bit_and_the_last_one_counts()
    {
        using var model = MakeModel();
        Checkpoint.Save(model);
        model.EpochsDone = 4;
        model.Contexts.Row(6)[8] = float.NegativeZero;
        Checkpoint.Save(model);

        using var loaded = Checkpoint.Load(Shape)!;

        Assert.Equal((4, 5L, 4), (loaded.EpochsDone, loaded.Seed, Checkpoint.EpochsDone(Shape)));
        for (var row = 0; row < Shape.Rows; row++)
        {
            Assert.Equal(model.Vectors.Row(row), loaded.Vectors.Row(row));
            Assert.Equal(model.Contexts.Row(row).ToArray().Select(BitConverter.SingleToInt32Bits), loaded.Contexts.Row(row).ToArray().Select(BitConverter.SingleToInt32Bits));
        }

        Assert.Single(Directory.GetFiles(_files.Root));
    }

    [Fact]
    public void Of_another_seed_shape_or_corpus_it_is_none()
    {
        using var model = MakeModel();
        Checkpoint.Save(model);

        Assert.All(
            [Shape with { Seed = 6 }, Shape with { Rows = 9, Columns = 7 }, Shape with { Columns = 8 }],
            other => Assert.Equal((null, 0), (Checkpoint.Load(other), Checkpoint.EpochsDone(other))));
        Assert.Null(new CheckpointFile(_files.PathOf("model-1.checkpoint"), new string('d', 32)).Load(Shape));
        Assert.Null(new CheckpointFile(_files.PathOf("model-2.checkpoint"), new string('c', 32)).Load(Shape));
    }

    [Fact]
    public void Cut_anywhere_it_is_none()
    {
        using var model = MakeModel();
        Checkpoint.Save(model);
        var path = _files.PathOf("model-1.checkpoint");
        var whole = File.ReadAllBytes(path);
        for (var length = 0; length < whole.Length; length += 13)
        {
            File.WriteAllBytes(path, whole[..length]);
            Assert.Null(Checkpoint.Load(Shape));
            Assert.InRange(Checkpoint.EpochsDone(Shape), 0, 2);
        }
    }

    private static EmbeddingModel MakeModel()
    {
        var random = new Random(3);
        var model = new EmbeddingModel(Shape.Seed, new VectorMatrix(Shape.Rows, Shape.Columns), new VectorMatrix(Shape.Rows, Shape.Columns)) { EpochsDone = 2 };
        for (var row = 0; row < Shape.Rows; row++)
        {
            foreach (ref var number in model.Vectors.Row(row))
            {
                number = (float)random.NextDouble();
            }

            foreach (ref var number in model.Contexts.Row(row))
            {
                number = (float)random.NextDouble() * 1e-30f;
            }
        }

        return model;
    }
}
