using System.Text;
using Steunpakket.Core.Embedding;

namespace Steunpakket.Benchmarks.Embed;

/// <summary>Made-up words that take every other place of real ones, by lot: right vectors have them as nearest neighbours.</summary>
internal static class PlantedWords
{
    private const string Mark = "__geplant";
    private const int FirstRank = 50;
    private const int LastRank = 450;
    private const int EveryRank = 10;

    /// <summary>Copies a text with a made-up word for every tenth of its frequent words.</summary>
    /// <returns>Words in it.</returns>
    public static long Plant(string from, string to)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var word in File.ReadLines(from).SelectMany(line => line.Split(' ')))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        var planted = counts.OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(LastRank).Select(word => word.Key)
            .Where((_, rank) => rank >= FirstRank && rank % EveryRank == 0).ToHashSet(StringComparer.Ordinal);
        var random = new Random(1);
        File.WriteAllLines(
            to,
            File.ReadLines(from).Select(line => string.Join(' ', line.Split(' ').Select(word => planted.Contains(word) && random.Next(2) == 0 ? word + Mark : word))),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return counts.Values.Sum();
    }

    /// <returns>How many planted words have the real one as their nearest, of how many.</returns>
    public static (int Found, int Planted) Found(Vocabulary vocabulary, VectorMatrix vectors)
    {
        var lengths = Enumerable.Range(0, vectors.Rows).Select(word => MathF.Sqrt(Dot(vectors, word, word))).ToArray();
        var planted = vocabulary.Words.Index().Where(word => word.Item.Text.EndsWith(Mark, StringComparison.Ordinal)).ToList();
        var found = planted.Count(word => Nearest(word.Index) == vocabulary.IndexOf(word.Item.Text[..^Mark.Length]));
        return (found, planted.Count);

        int Nearest(int word) => Enumerable.Range(0, vectors.Rows).Where(other => other != word).MaxBy(other => Dot(vectors, word, other) / lengths[other]);
    }

    private static float Dot(VectorMatrix vectors, int a, int b)
    {
        var sum = 0f;
        for (var i = 0; i < vectors.Columns; i++)
        {
            sum += vectors.Row(a)[i] * vectors.Row(b)[i];
        }

        return sum;
    }
}
