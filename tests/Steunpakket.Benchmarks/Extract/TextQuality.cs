using System.Text;
using System.Text.RegularExpressions;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>How far a text has the words of another one.</summary>
/// <param name="Tokens">Of the reference.</param>
/// <param name="Own">Tokens of the text itself.</param>
/// <param name="Common">Tokens in both, with their numbers.</param>
internal sealed partial record TextQuality(int Tokens, int Own, int Common)
{
    /// <summary>From 0 (no word in common) to 1 (the same words).</summary>
    public double F1 => Tokens + Own == 0 ? 1 : 2.0 * Common / (Tokens + Own);

    /// <param name="size">1 for words, 2 for pairs of neighbours, which tell their order.</param>
    public static TextQuality Of(string[] reference, string[] own, int size)
    {
        var (wanted, found) = (Bag(reference, size), Bag(own, size));
        return new TextQuality(wanted.Values.Sum(), found.Values.Sum(), wanted.Sum(one => Math.Min(one.Value, found.GetValueOrDefault(one.Key))));
    }

    /// <summary>Runs of letters and digits in small letters; a hyphen at a line's end joins, whatever the word.</summary>
    public static string[] Tokenise(string text) =>
        [.. Words().Matches(LineEndHyphen().Replace(text.Normalize(NormalizationForm.FormKC), "$1$2")).Select(word => word.Value.ToLowerInvariant())];

    private static Dictionary<string, int> Bag(string[] tokens, int size) =>
        Enumerable.Range(0, Math.Max(0, tokens.Length - size + 1)).Select(i => string.Join(' ', tokens, i, size))
            .CountBy(gram => gram, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"(\p{L})[-\u00AD]\s*\n\s*(\p{L})")]
    private static partial Regex LineEndHyphen();
}
