using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;
using Xunit;

namespace Steunpakket.Core.Tests.Texts.Pages;

/// <summary>What is counted on a page, against plain ways to count it.</summary>
public sealed class PageSignsTests
{
    private static readonly string[] Pieces = ["a", "é", "Z", " ", "  ", "\n", "\0", "\u0007", "\u0085", "\uE000", "\uF0B7", "\uFFFD", "\uFFFE", "\U000F0000", "😀", "汉", "7", "•", "a b c d e", "\u00A0"];

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

    private static IEnumerable<string> Texts(int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, 500).Select(_ => string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)])));
    }
}
