using System.Text;
using Steunpakket.Core.Selection;
using Steunpakket.Io.Stages.Expand.Candidates;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand.Candidates;

public sealed class PassageTests
{
    [Theory]
    [InlineData("zorg", "[zorg]")]
    [InlineData("De zorg.", "De [zorg].")]
    [InlineData("\n  De\n\nzorg\t\u00A0in\u2028wijken \n", "De [zorg] in wijken")]
    [InlineData("De\u0000 \u0007zorg\u202E nu\u200B", "De [zorg] nu")]
    [InlineData("[a] zorg [b]", "[a] [zorg] [b]")]
    public void Is_one_line_around_the_term(string text, string expected)
    {
        Assert.Equal(expected, Of(text, "zorg"));
    }

    [Fact]
    public void Ends_at_whole_words_and_says_where_it_was_cut()
    {
        var words = string.Concat(Enumerable.Range(0, 60).Select(number => $"woord{number:D2} "));

        var passage = Of($"{words}zorg {words}", "zorg");

        Assert.Equal("…woord52 woord53 woord54 woord55 woord56 woord57 woord58 woord59 [zorg] woord00 woord01 woord02 woord03 woord04 woord05 woord06 woord07…", passage);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("𝕏")]
    [InlineData("\n")]
    [InlineData("\u202E")]
    public void Stays_short_and_whole_in_text_without_words(string letter)
    {
        var much = string.Concat(Enumerable.Repeat(letter, 5000));

        var passage = Of($"{much} zorg {much}", "zorg");

        Assert.InRange(passage.Length, 6, 150);
        Assert.Contains("[zorg]", passage, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', passage);
        Assert.Equal(passage, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(passage)));
    }

    [Theory]
    [InlineData("BSN 123456782 zorg 1234.56.782", "BSN xxxxxxxxx [zorg] xxxx.xx.xxx")]
    [InlineData("1234\n56\n782 zorg", "xxxx xx xxx [zorg]")]
    [InlineData("zaak 20210611 zorg 12", "zaak 20210611 [zorg] 12")]
    public void Shows_no_number_that_can_be_a_BSN(string text, string expected)
    {
        Assert.Equal(expected, Of(text, "zorg"));
    }

    [Fact]
    public void Hides_a_number_before_a_part_of_it_can_be_cut_off()
    {
        Assert.DoesNotMatch("[0-9]", Of($"1234 56 782 {new string('a', 64)} zorg {new string('a', 64)} 1234 56 782", "zorg"));
    }

    [Fact]
    public void Invalid_bytes_do_no_harm()
    {
        byte[] page = [0xFF, 0xC3, 0x20, .. "zorg"u8, 0x20, 0xE2, 0x80];

        Assert.Contains("[zorg]", Line(page, new TermHit(0, 3, 4)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_text_has_one_number_wherever_it_stands_and_other_text_another()
    {
        var middle = $"{new string('a', 80)} de zorg in de wijk {new string('b', 80)}";

        Assert.Equal(Hash("begin " + middle, "zorg"), Hash("een heel ander begin " + middle.Replace("de wijk", "de\nwijk", StringComparison.Ordinal) + " einde", "zorg"));
        Assert.NotEqual(Hash(middle, "zorg"), Hash(middle.Replace("wijk", "stad", StringComparison.Ordinal), "zorg"));
    }

    private static string Of(string text, string term) => Line(Encoding.UTF8.GetBytes(text), Hit(text, term));

    private static string Line(byte[] page, TermHit hit)
    {
        var (left, shown, right) = Passage.Of(page, hit);
        return $"{left}[{shown}]{right}";
    }

    private static ulong Hash(string text, string term) => Passage.HashOf(Encoding.UTF8.GetBytes(text), Hit(text, term), 1);

    private static TermHit Hit(string text, string term) =>
        new(0, Encoding.UTF8.GetByteCount(text.AsSpan(0, text.IndexOf(term, StringComparison.Ordinal))), Encoding.UTF8.GetByteCount(term));
}
