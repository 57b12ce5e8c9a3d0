using System.Diagnostics;
using System.Text.RegularExpressions;
using Steunpakket.Core.Quality;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Repair;
using Xunit;

namespace Steunpakket.Core.Tests.Texts.Repair;

public sealed partial class TextRepairTests
{
    private static readonly string[] List =
        ["initiatief", "voorstel", "actieve", "heeft", "profiel", "software", "hulp", "creëren", "getikt", "gefikt", "offerte", "raads", "motie", "agenda", "af"];

    private readonly TextRepair _repair = new(new DutchWords(List));

    [Theory]
    [InlineData("Ini%a%efvoorstel. Ac%eve jongeren", "Initiatiefvoorstel. Actieve jongeren")]
    [InlineData("INI%A%EF en ini%a%ef", "INItiAtiEF en initiatief")]
    [InlineData("hee\uE01Et een pro\uE035el met hulpso\uE01Eware", "heeft een profiel met hulpsoftware")]
    [InlineData("pro\u0002el", "profiel")]
    [InlineData("pro\uFFFDel", "profiel")]
    [InlineData("ini\u019Fa\u019Fef", "initiatief")]
    [InlineData("cre\u0451ren", "creëren")]
    [InlineData("o\u019Eerte", "offerte")]
    public void A_character_that_stands_for_letters_gives_way_to_them(string raw, string expected)
    {
        Assert.Equal(expected, _repair.Normalise(raw));
    }

    [Theory]
    [InlineData("ge%kt")] // getikt or gefikt
    [InlineData("33% van de actieve")]
    [InlineData("actieve% en %heeft")]
    [InlineData("ac%%eve")]
    [InlineData("x%y a%b pro%pro")]
    [InlineData("ac%eve^software")]
    [InlineData("Yeşilçam en Θεός")]
    public void What_is_no_word_then_or_could_be_two_stays_as_it_is(string raw)
    {
        Assert.Equal(TextNormaliser.Normalise(raw), _repair.Normalise(raw));
    }

    [Theory]
    [InlineData("V O O R S T E L", "VOORSTEL")]
    [InlineData("nr 1\nR a a d s v o o r s t e l\n2021", "nr 1\nRaadsvoorstel\n2021")]
    [InlineData("over M O T I E 12", "over MOTIE 12")]
    [InlineData("A F", "A F")]
    [InlineData("A B C D E", "A B C D E")]
    [InlineData("M O T I E S A A I", "M O T I E S A A I")]
    [InlineData("xM O T I E", "xM O T I E")]
    [InlineData("M\nO T I E", "M\nO T I E")]
    public void Letters_that_stand_apart_are_closed_up_when_they_make_a_word(string text, string expected)
    {
        Assert.Equal(expected, _repair.Normalise(text));
    }

    [Fact]
    public void Without_words_nothing_is_mended()
    {
        var none = new TextRepair(new DutchWords([]));

        Assert.Equal("Ac%eve V O O R S T E L", none.Normalise("Ac%eve V O O R S T E L"));
    }

    [Fact]
    public void It_does_what_plain_rules_say_for_any_text()
    {
        string[] pieces = [.. List, "%", "\uE01E", "ti", "f", "ini%a%ef", "ac\uE01Eeve", " ", " ", "\n", "M O T I E", "a", "V", ".", "O ", "é", "\u0301", "hee\uE01Et"];
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var raw = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));

            Assert.Equal(Plain(raw), _repair.Normalise(raw));
        }
    }

    [Theory]
    [InlineData("%a")]
    [InlineData("\uE01E")]
    [InlineData("a ")]
    [InlineData("Ω")]
    [InlineData("ac%eve ")]
    public void Takes_time_linear_in_the_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2_000_000));
        var watch = Stopwatch.StartNew();

        _repair.Normalise(text);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static string Plain(string raw)
    {
        var mended = Word().Replace(raw, word =>
        {
            var odd = word.Value.Where(c => c is '%' or '\uE01E').Distinct().ToList();
            var letters = odd.Count != 1 || word.Value.StartsWith(odd[0]) || word.Value.EndsWith(odd[0]) || word.Value.Contains($"{odd[0]}{odd[0]}", StringComparison.Ordinal)
                ? []
                : (odd[0] == '%' ? new[] { "ti", "tt", "ft", "fi", "fl", "ff", "ffi", "ffl", "tti", "fj", "tf" } : ["ti", "tt", "ft", "fi", "fl", "ff", "ffi", "ffl", "tti", "fj", "tf", "f", "ë", "ï", "é"])
                    .Select(set => word.Value.Replace($"{odd[0]}", set, StringComparison.Ordinal)).Where(IsWord).ToList();
            return word.Length >= 4 && letters.Count == 1 ? letters[0] : word.Value;
        });
        return Spaced().Replace(TextNormaliser.Normalise(mended), run => IsWord(run.Value.Replace(" ", "", StringComparison.Ordinal)) ? run.Value.Replace(" ", "", StringComparison.Ordinal) : run.Value);
    }

    private static bool IsWord(string text)
    {
        var lower = text.ToLowerInvariant();
        return List.Contains(lower) || new DutchWords(List).HasCompound(System.Text.Encoding.UTF8.GetBytes(lower));
    }

    [GeneratedRegex(@"[\p{L}%\uE01E]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![^ \n])\p{L}(?: \p{L}(?![^ \n])){3,}")]
    private static partial Regex Spaced();
}
