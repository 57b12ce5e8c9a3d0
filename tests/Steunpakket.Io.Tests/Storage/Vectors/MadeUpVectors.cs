using Steunpakket.Core.Embedding;
using Steunpakket.Io.Storage.Vectors;

namespace Steunpakket.Io.Tests.Storage.Vectors;

/// <summary>Seeded vectors with numbers of all sizes.</summary>
internal static class MadeUpVectors
{
    public static readonly string[] Words = ["de", "jeugd-ggz", "één", "foto's", "psychisch_welbevinden", "Ω", "\U00010428", "x"];

    public static WordVectors Make(int dimensions, int seed = 1)
    {
        var random = new Random(seed);
        var matrix = new VectorMatrix(Words.Length, dimensions);
        for (var row = 0; row < Words.Length; row++)
        {
            foreach (ref var number in matrix.Row(row))
            {
                number = (float)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-9, 3)));
            }
        }

        (matrix.Row(0)[0], matrix.Row(1)[0], matrix.Row(2)[0]) = (0f, -0f, float.Epsilon);
        return new WordVectors(Words, matrix);
    }

    /// <summary>The bits of all numbers, row by row.</summary>
    public static int[] Bits(WordVectors vectors) =>
        [.. Enumerable.Range(0, vectors.Matrix.Rows).SelectMany(row => vectors.Matrix.Row(row).ToArray()).Select(BitConverter.SingleToInt32Bits)];
}
