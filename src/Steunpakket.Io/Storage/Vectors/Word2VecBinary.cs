using System.Runtime.InteropServices;
using Steunpakket.Core.Embedding;

namespace Steunpakket.Io.Storage.Vectors;

/// <summary>word2vec's binary format: a header line, then for each word its bytes, a space, its numbers as 32-bit little-endian, a line feed.</summary>
/// <remarks>The line feed is word2vec.c's; gensim writes none and takes both, and so does <see cref="Read"/>.</remarks>
public static class Word2VecBinary
{
    private const int BufferSize = 1 << 18;

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Write(string path, WordVectors vectors)
    {
        var temporary = AtomicFile.TemporaryFor(path);
        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize))
        {
            Word2VecHeader.Write(stream, vectors);
            for (var row = 0; row < vectors.Words.Count; row++)
            {
                stream.Write(Word2VecHeader.Word(vectors.Words[row]));
                stream.WriteByte((byte)' ');
                stream.Write(MemoryMarshal.AsBytes(vectors.Matrix.Row(row)));
                stream.WriteByte((byte)'\n');
            }
        }

        AtomicFile.Publish(temporary, path);
    }

    /// <exception cref="InvalidDataException">The file is not in this format, ends early, or goes on after the last word.</exception>
    public static WordVectors Read(string path)
    {
        using var reader = new ByteReader(path);
        var (count, dimensions) = Word2VecHeader.Read(reader, sizeof(float));
        return WordVectors.Of(count, dimensions, (words, matrix) => Fill(words, matrix, reader));
    }

    private static void Fill(string[] words, VectorMatrix matrix, ByteReader reader)
    {
        for (var row = 0; row < words.Length; row++)
        {
            reader.Skip((byte)'\n');
            words[row] = reader.Word(reader.Until((byte)' '));
            reader.Exactly(MemoryMarshal.AsBytes(matrix.Row(row)));
        }

        reader.Skip((byte)'\n');
        if (!reader.AtEnd)
        {
            throw reader.Malformed($"it goes on after the {words.Length} words of its header");
        }
    }
}
