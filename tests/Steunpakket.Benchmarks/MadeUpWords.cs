using System.Text;

namespace Steunpakket.Benchmarks;

/// <summary>Seeded text in which a few words are frequent and most are rare, as in a language.</summary>
internal static class MadeUpWords
{
    private static readonly string[] Syllables =
        ["ge", "be", "ver", "en", "de", "het", "aan", "ing", "lijk", "heid", "raad", "mee", "te", "stad", "wo", "ning", "zorg", "plan", "bouw", "ten"];

    private static readonly string[] Vocabulary = [.. Words(new Random(1), 30_000)];

    public static string Text(Random random, int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            // The cube of an even number: about Zipf's law.
            var rank = Math.Pow(random.NextDouble(), 3);
            text.Append(i == 0 ? "" : i % 12 == 0 ? ".\n" : " ").Append(Vocabulary[(int)(rank * Vocabulary.Length)]);
        }

        return text.ToString();
    }

    public static string Name(Random random) => $"mevrouw {Capital(Vocabulary[random.Next(Vocabulary.Length)])} {Capital(Vocabulary[random.Next(Vocabulary.Length)])}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static HashSet<string> Words(Random random, int count)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            words.Add(string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Syllables[random.Next(Syllables.Length)])));
        }

        return words;
    }
}
