using System.Runtime.InteropServices;
using System.Text;
using Steunpakket.Core.Embedding;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Expand.Training;

/// <summary>One model between two epochs: what is needed to go on as if nothing had come between.</summary>
/// <param name="corpus">Short hash of corpus and settings, 32 letters: a checkpoint of another one is none.</param>
internal sealed class CheckpointFile(string path, string corpus)
{
    private static readonly byte[] Magic = "STPMOD01"u8.ToArray();

    /// <summary>Replaces the checkpoint before it, whole or not at all.</summary>
    public void Save(EmbeddingModel model) => SealedFile.Write(path, stream =>
    {
        using var writer = new BinaryWriter(stream, Encoding.ASCII, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Encoding.ASCII.GetBytes(corpus));
        writer.Write(model.Seed);
        writer.Write(model.EpochsDone);
        writer.Write(model.Vectors.Rows);
        writer.Write(model.Vectors.Columns);
        Write(stream, model.Vectors);
        Write(stream, model.Contexts);
    });

    /// <summary>Epochs that are done according to the file, which may turn out to be broken; 0 without one.</summary>
    public int EpochsDone(EmbeddingShape shape)
    {
        if (!File.Exists(path))
        {
            return 0;
        }

        using var file = File.OpenRead(path);
        return ReadHead(file, shape) ?? 0;
    }

    /// <summary>Null without a whole checkpoint of this corpus and shape.</summary>
    public EmbeddingModel? Load(EmbeddingShape shape)
    {
        if (SealedFile.Open(path) is not { } opened)
        {
            return null;
        }

        using var file = opened.Stream;
        if (ReadHead(file, shape) is not { } epochs || opened.Length - file.Position != 2L * sizeof(float) * shape.Rows * shape.Columns)
        {
            return null;
        }

#pragma warning disable CA2000 // the model owns them
        return new EmbeddingModel(shape.Seed, Read(file, shape), Read(file, shape)) { EpochsDone = epochs };
#pragma warning restore CA2000
    }

    public void Delete() => File.Delete(path);

    private int? ReadHead(FileStream file, EmbeddingShape shape)
    {
        using var reader = new BinaryReader(file, Encoding.ASCII, leaveOpen: true);
        try
        {
            var isOurs = reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic)
                && Encoding.ASCII.GetString(reader.ReadBytes(corpus.Length)) == corpus
                && reader.ReadInt64() == shape.Seed;
            var epochs = reader.ReadInt32();
            return isOurs && reader.ReadInt32() == shape.Rows && reader.ReadInt32() == shape.Columns ? epochs : null;
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private static void Write(Stream stream, VectorMatrix matrix)
    {
        for (var row = 0; row < matrix.Rows; row++)
        {
            stream.Write(MemoryMarshal.AsBytes(matrix.Row(row)));
        }
    }

    private static VectorMatrix Read(FileStream stream, EmbeddingShape shape)
    {
        var matrix = new VectorMatrix(shape.Rows, shape.Columns, HugePages.Ask);
        for (var row = 0; row < shape.Rows; row++)
        {
            stream.ReadExactly(MemoryMarshal.AsBytes(matrix.Row(row)));
        }

        return matrix;
    }
}
