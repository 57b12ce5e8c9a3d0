using System.Globalization;
using Steunpakket.Core.Embedding;

namespace Steunpakket.Io.Storage.Vectors;

/// <summary>word2vec's text format: a header line, then a line a word: the word and its numbers with one space between them.</summary>
/// <remarks>Numbers are as short as they can be and come back to the bit. gensim, fastText's tools and ML.NET read it.</remarks>
public static class Word2VecText
{
    private const int BufferSize = 1 << 18;
    private const int LongestNumber = 32;

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Write(string path, WordVectors vectors)
    {
        var temporary = AtomicFile.TemporaryFor(path);
        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize))
        {
            Word2VecHeader.Write(stream, vectors);
            Span<byte> number = stackalloc byte[LongestNumber];
            for (var row = 0; row < vectors.Words.Count; row++)
            {
                stream.Write(Word2VecHeader.Word(vectors.Words[row]));
                foreach (var value in vectors.Matrix.Row(row))
                {
                    number[0] = (byte)' ';
                    value.TryFormat(number[1..], out var length, provider: CultureInfo.InvariantCulture);
                    stream.Write(number[..(length + 1)]);
                }

                stream.WriteByte((byte)'\n');
            }
        }

        AtomicFile.Publish(temporary, path);
    }

    /// <exception cref="InvalidDataException">The file is not in this format, ends early, or goes on after the last word.</exception>
    public static WordVectors Read(string path)
    {
        using var reader = new ByteReader(path);
        var (count, dimensions) = Word2VecHeader.Read(reader, sizeof(byte) + 1);
        return WordVectors.Of(count, dimensions, (words, matrix) => Fill(words, matrix, reader));
    }

    private static void Fill(string[] words, VectorMatrix matrix, ByteReader reader)
    {
        for (var row = 0; row < words.Length; row++)
        {
            words[row] = ReadLine(reader, matrix.Row(row));
        }

        if (!reader.AtEnd)
        {
            throw reader.Malformed($"it goes on after the {words.Length} words of its header");
        }
    }

    private static string ReadLine(ByteReader reader, Span<float> numbers)
    {
        // word2vec.c ends a line with a space.
        var line = reader.Until((byte)'\n').TrimEnd(" \r"u8);
        var end = Math.Max(0, line.IndexOf((byte)' '));
        var word = reader.Word(line[..end]);
        line = line[end..];
        foreach (ref var number in numbers)
        {
            var text = line.IsEmpty ? line : line[1..];
            text = text.IndexOf((byte)' ') is var next and >= 0 ? text[..next] : text;
            if (!float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
            {
                throw reader.Malformed($"'{word}' has not {numbers.Length} numbers");
            }

            line = line[(text.Length + 1)..];
        }

        return line.IsEmpty ? word : throw reader.Malformed($"'{word}' has more than {numbers.Length} numbers");
    }
}
