using System.Text;
using Steunpakket.Core.Tests.Selection;

namespace Steunpakket.Benchmarks;

/// <summary>Seeded text that looks like Dutch to a matcher: word lengths, capitals, accents, line ends, a keyword now and then.</summary>
internal static class SyntheticText
{
    private static readonly string[] Syllables =
        ["ge", "be", "ver", "en", "de", "het", "aan", "ing", "lijk", "heid", "raad", "mee", "te", "stad", "wo", "ning", "zorg", "plan", "ë", "één", "bouw", "ten"];

    public static byte[] Make(int seed, int words)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 1; i <= words; i++)
        {
            text.Append(Word(random)).Append(i % 450 == 0 ? '\f' : i % 12 == 0 ? '\n' : ' ');
        }

        return Encoding.UTF8.GetBytes(text.Append('\f').ToString());
    }

    private static string Word(Random random)
    {
        if (random.Next(1000) == 0)
        {
            return StudyForms.All[random.Next(StudyForms.All.Length)];
        }

        var word = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return random.Next(8) == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }
}
