using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Steunpakket.Core.Quality;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;
using Xunit;

namespace Steunpakket.Core.Tests.Texts.Pages;

/// <summary>What is counted on a page, against plain ways to count it.</summary>
public sealed class PageSignsTests
{
    private const string Real = "dede";
    private const string Garbled = "xqxq"; // five pairs, the edges among them

    private static readonly string[] Pieces = ["a", "é", "Z", " ", "  ", "\n", "\0", "\u0007", "\u0085", "\uE000", "\uF0B7", "\uFFFD", "\uFFFE", "\U000F0000", "😀", "汉", "7", "•", "a b c d e", "\u00A0"];
    private static readonly LetterPairs Pairs = LetterPairs.Of(Enumerable.Repeat(Real, 1000));

    [Fact]
    public void Characters_without_meaning_are_those_of_a_plain_count()
    {
        foreach (var text in Texts(6))
        {
            var runes = text.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)).ToList();
            var meaningless = runes.Count(rune => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

            Assert.Equal((meaningless, runes.Count), MeaninglessCharacters.Count(text));
        }
    }

    [Fact]
    public void Letters_apart_are_those_of_a_plain_count()
    {
        foreach (var text in Texts(7).Select(TextNormaliser.Normalise))
        {
            var runs = Regex.Matches(text, @"(?<![^ \n])\p{L}(?:[ \n]+\p{L}){4,}(?![^ \n])").Select(run => run.Value.Where(char.IsLetter).ToList());
            var spaced = runs.Where(run => run.Select(letter => letter & 31).Distinct().Count() >= 3).Sum(run => run.Count);

            Assert.Equal((spaced, text.Count(char.IsLetter)), LetterSpacing.Count(text));
        }
    }

    [Theory]
    [InlineData("", 0, false)]
    [InlineData("", 1, true)]
    [InlineData("a 1 b", 2, false)]
    [InlineData("a 1 b", 3, true)]
    public void Fewer_letters_are_told_from_enough(string text, int number, bool expected) => Assert.Equal(expected, LetterCount.IsBelow(text, number));

    [Theory]
    [InlineData(19, 19, false)] // a heading set wide
    [InlineData(20, 100, true)]
    [InlineData(20, 101, false)]
    public void Letters_apart_are_much_of_a_page_from_twenty_and_a_fifth_on(int apart, int letters, bool expected)
    {
        var text = string.Join(' ', Enumerable.Range(0, apart).Select(i => (char)('a' + i))) + ' ' + new string('x', letters - apart);

        Assert.Equal(expected, LetterSpacing.AreMuchOf(text));
    }

    [Fact]
    public void Letters_are_garbled_from_a_mean_of_minus_5_1_bits_a_pair_on()
    {
        var means = new List<double>();
        for (var garbled = 0; garbled <= 100; garbled++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 100).Select(i => i < garbled ? Garbled : Real));
            means.Add(Pairs.Measure(text).MeanBits);

            Assert.Equal(means[^1] <= -5.1, GarbledText.Is(text, new TextMeasures(100, 0, 0), Pairs));
        }

        Assert.Contains(means, mean => mean is > -5.1 and < -5);
        Assert.Contains(means, mean => mean is <= -5.1 and > -5.2);
    }

    [Theory]
    [InlineData(12, 10, 4, true)]
    [InlineData(11, 10, 0, false)] // 55 pairs say little
    [InlineData(12, 9, 0, false)] // postcodes and codes are asked to be no words
    [InlineData(12, 10, 5, false)] // XML with Dutch in it
    public void Letters_are_garbled_only_where_pairs_and_words_are_enough_and_few_words_are_Dutch(int written, int judged, int dutch, bool expected) =>
        Assert.Equal(expected, GarbledText.Is(string.Join(' ', Enumerable.Repeat(Garbled, written)), new TextMeasures(judged, dutch, 0), Pairs));

    private static IEnumerable<string> Texts(int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, 500).Select(_ => string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)])));
    }
}
