using System.Globalization;
using System.Text;

namespace Steunpakket.Io.Storage.Vectors;

/// <summary>The first line of both formats: <c>count dimensions</c>.</summary>
internal static class Word2VecHeader
{
    private const int MostDimensions = 1 << 16;

    public static void Write(Stream stream, WordVectors vectors)
    {
        if (vectors.Words.Count != vectors.Matrix.Rows)
        {
            throw new ArgumentException($"{vectors.Words.Count} words for {vectors.Matrix.Rows} vectors.", nameof(vectors));
        }

        stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{vectors.Matrix.Rows} {vectors.Matrix.Columns}\n")));
    }

    /// <param name="smallestNumber">Bytes that a number takes at least.</param>
    /// <exception cref="InvalidDataException">No header, or one that promises more than the file can hold.</exception>
    public static (int Count, int Dimensions) Read(ByteReader reader, int smallestNumber)
    {
        var line = Encoding.UTF8.GetString(reader.Until((byte)'\n'));
        var parts = line.TrimEnd('\r').Split(' ');
        if (parts.Length != 2 || !Parse(parts[0], out var count) || !Parse(parts[1], out var dimensions) || dimensions > MostDimensions)
        {
            throw reader.Malformed($"the first line is '{line[..Math.Min(line.Length, 60)]}' and not 'count dimensions'");
        }

        return ((long)count * ((long)dimensions * smallestNumber)) <= reader.Length
            ? (count, dimensions)
            : throw reader.Malformed($"it is too short for {count} vectors of {dimensions} numbers");
    }

    /// <summary>The bytes of a word as both formats hold it.</summary>
    /// <exception cref="ArgumentException">It is empty or has white space, which ends a word in both formats.</exception>
    public static byte[] Word(string word) => word.Length > 0 && !word.Any(char.IsWhiteSpace)
        ? Encoding.UTF8.GetBytes(word)
        : throw new ArgumentException($"'{word}' cannot stand in a file of vectors: white space ends a word there.", nameof(word));

    private static bool Parse(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
