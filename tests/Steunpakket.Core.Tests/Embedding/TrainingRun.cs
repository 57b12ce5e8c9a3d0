using System.Runtime.InteropServices;
using Steunpakket.Core.Embedding;
using Steunpakket.Core.Embedding.Training;

namespace Steunpakket.Core.Tests.Embedding;

/// <summary>Whole trainings, and their bytes.</summary>
internal static class TrainingRun
{
    public static EmbeddingModel Run(SkipGramTrainer trainer, ITokenBlocks blocks, long seed = 1)
    {
        var model = trainer.Begin(seed);
        while (model.EpochsDone < trainer.Epochs)
        {
            trainer.RunEpoch(model, blocks, _ => { }, CancellationToken.None);
        }

        return model;
    }

    public static byte[] Bytes(EmbeddingModel model) => [.. Bytes(model.Vectors), .. Bytes(model.Contexts)];

    public static byte[] Bytes(TrainingOptions options, TopicCorpus corpus, VectorWidth width)
    {
        using var model = Run(new SkipGramTrainer(options, corpus.Counts, width), corpus.Blocks());
        return Bytes(model);
    }

    private static byte[] Bytes(VectorMatrix matrix) =>
        [.. Enumerable.Range(0, matrix.Rows).SelectMany(row => MemoryMarshal.AsBytes(matrix.Row(row)).ToArray())];
}
