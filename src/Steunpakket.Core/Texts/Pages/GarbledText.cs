using Steunpakket.Core.Quality;

namespace Steunpakket.Core.Texts.Pages;

/// <summary>Tells letters that make no words of any language written in them.</summary>
/// <remarks>
/// Mean bits a pair of letters: the oddest real page −4.39 (XML and tables, of which most words are Dutch), English −3.9, Frisian and French −4.0,
/// Turkish −4.6, Polish −4.95. Of 3,424 pages with letters exchanged at random 4 have more than −5.1 and half less than −6; other damage goes to
/// −5.3 at most. Dutch words are at least 0.17 of a real page, in an English letter, and at most 0.09 of a damaged one; a page that is damaged
/// in part lies between.
/// </remarks>
internal static class GarbledText
{
    private const int MinPairs = 60;
    private const double Bits = -5.1;
    private const int MinWords = 10; // so that postcodes and codes are not asked to be words
    private const double DutchShare = 0.5;
    private const char FirstOtherScript = '\u0370';

    /// <param name="words">Of <paramref name="body"/>.</param>
    public static bool Is(string body, TextMeasures words, LetterPairs pairs) =>
        words.JudgedWords >= MinWords && words.DutchShare < DutchShare
        && pairs.Measure(body) is { Pairs: >= MinPairs, MeanBits: <= Bits } && !IsOfOtherScript(body);

    // Arabic or Chinese, also beside Dutch, is nothing that Dutch and English words could judge.
    private static bool IsOfOtherScript(string body)
    {
        var (other, all) = (0, 0);
        foreach (var c in body)
        {
            if (char.IsLetter(c))
            {
                all++;
                other += c >= FirstOtherScript ? 1 : 0;
            }
        }

        return 4 * other >= all;
    }
}
