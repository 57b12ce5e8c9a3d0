using System.Text;

namespace Steunpakket.Benchmarks;

/// <summary>Real words to make a long term list of.</summary>
internal static class FrequentWords
{
    private const int MinLength = 4;
    private const int MinCount = 20;
    private const int MaxCount = 200;

    /// <summary>Words of middling frequency, in lower case; fewer when the text has not as many.</summary>
    public static string[] Sample(byte[] text, string[] without, int count, int seed)
    {
        var words = Words(Encoding.UTF8.GetString(text).ToLowerInvariant())
            .CountBy(word => word)
            .Where(word => word.Value is >= MinCount and <= MaxCount)
            .Select(word => word.Key)
            .Except(without)
            .Order(StringComparer.Ordinal)
            .ToArray();
        new Random(seed).Shuffle(words);
        return words[..Math.Min(count, words.Length)];
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at - start >= MinLength)
            {
                yield return text[start..at];
            }
        }
    }
}
