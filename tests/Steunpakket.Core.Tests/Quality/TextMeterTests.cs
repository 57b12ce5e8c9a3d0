using System.Text;
using Steunpakket.Core.Quality;
using Xunit;

namespace Steunpakket.Core.Tests.Quality;

public sealed class TextMeterTests
{
    private static readonly string[] List = ["gemeente", "raad", "jeugd", "zorg", "coördinatie", "één", "beleid", "plan", "noot", "water", "schap"];

    private static readonly DutchWords Dutch = new(List);

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("gemeente raad", 2, 2)]
    [InlineData("Gemeente RAAD gemeente", 2, 2)]
    [InlineData("municipality raad", 2, 1)]
    [InlineData("een de het raad", 1, 1)]
    [InlineData("GGD VWS COVID", 0, 0)]
    [InlineData("GEMEENTE", 1, 1)]
    [InlineData("A4 2021 v20210611 raad2 12,50", 0, 0)]
    [InlineData("coördinatie COÖRDINATIE", 2, 2)]
    [InlineData("jeugd-zorg raad/plan", 4, 4)]
    [InlineData("jeugdzorg jeugdzorgplan waterschapsbeleid", 3, 3)]
    [InlineData("jeugdzzorg zorgx", 2, 0)]
    [InlineData("\uE001\uE002\uE003\uE004 \uFFFD\uFFFD\uFFFD\uFFFD", 2, 0)]
    [InlineData("raad–plan “zorg”", 3, 3)]
    public void Counts_judged_and_Dutch_words(string text, int judged, int known)
    {
        Assert.Equal(new TextMeasures(judged, known, 0), Measure(text));
    }

    [Fact]
    public void Counts_numbers_that_can_be_a_BSN_but_not_those_with_another_name()
    {
        Assert.Equal(3, Measure("123456782 en 1234.56.782, kvk 123456782, (12345672), bsn123456782").BsnLike);
    }

    [Fact]
    public void Judges_nothing_without_a_word_list_but_still_counts_numbers()
    {
        Assert.Equal(new TextMeasures(0, 0, 1), new TextMeter(new DutchWords([])).Measure("gemeente 123456782"u8));
    }

    [Fact]
    public void A_long_run_of_letters_is_judged_and_known_by_nobody()
    {
        Assert.Equal(new TextMeasures(2, 1, 0), Measure(new string('é', 5000) + " raad"));
        Assert.Equal(new TextMeasures(1, 0, 0), Measure(string.Concat(Enumerable.Repeat("jeugd", 1000))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Gives_what_a_plain_count_gives(int seed)
    {
        var random = new Random(seed);
        string[] pieces = ["gemeente", "Raad", "jeugd", "zorg", "xyz", "water", "s", "en", "É", "één", " ", " ", "-", "1", ".", "’", "\n", "\uFFFD", "𝕏", "GGD", "plan"];
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)]));

            var measured = Measure(text);

            Assert.Equal(Plain(text), (measured.JudgedWords, measured.DutchWords));
        }
    }

    [Fact]
    public void Pages_add_up_whatever_came_before_them()
    {
        var meter = new TextMeter(Dutch);
        var alone = Measure("jeugdzorg raad foo");

        Assert.Equal(alone, meter.Measure("jeugdzorg raad foo"u8));
        Assert.Equal(alone, meter.Measure("jeugdzorg raad foo"u8));
        Assert.Equal(new TextMeasures(4, 4, 0), alone + alone);
        Assert.Null(default(TextMeasures).DutchShare);
        Assert.Equal(0.5, new TextMeasures(4, 2, 0).DutchShare);
    }

    private static TextMeasures Measure(string text) => new TextMeter(Dutch).Measure(Encoding.UTF8.GetBytes(text));

    private static (int Judged, int Known) Plain(string text)
    {
        var words = new string([.. text.EnumerateRunes().SelectMany(rune => Rune.IsLetterOrDigit(rune) || rune == Rune.ReplacementChar ? rune.ToString() : " ")])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !word.Any(char.IsDigit) && word.EnumerateRunes().Count() >= 4 && (word.EnumerateRunes().Count() > 5 || !word.All(char.IsAsciiLetterUpper))).ToList();
        return (words.Count, words.Count(word => List.Contains(word.ToLowerInvariant()) || IsCompound(word.ToLowerInvariant(), 3)));
    }

    private static bool IsCompound(string word, int most) => most > 1 && List.Any(part => word.StartsWith(part, StringComparison.Ordinal)
        && new[] { "", "s", "en", "e", "n" }.Any(link => word[part.Length..].StartsWith(link, StringComparison.Ordinal)
            && word[(part.Length + link.Length)..] is { Length: > 0 } rest && (List.Contains(rest) || IsCompound(rest, most - 1))));
}
