using Steunpakket.Io.Words;
using Xunit;

namespace Steunpakket.Io.Tests.Words;

public sealed class HunspellFileTests
{
    private const string Affixes = """
        # een woordenlijst
        SET UTF-8
        FLAG long
        NEEDAFFIX Na
        FORBIDDENWORD Fw
        ONLYINCOMPOUND Cx
        OCONV 1
        OCONV ĳ ij
        SFX Mv Y 3
        SFX Mv 0 en [^esf]
        SFX Mv s zen s # huis
        SFX Mv f ven/Vk [aeiou]f
        SFX Vk N 1
        SFX Vk 0 schap .
        PFX On Y 1
        PFX On 0 on .
        PFX Be N 1
        PFX Be 0 be [^b]
        SFX Ss Y 2
        SFX Ss 0 s-/Cx .
        SFX Ss e a/On e
        """;

    [Theory]
    [InlineData("boek/Mv", "boek boeken")]
    [InlineData("huis/Mv", "huis huizen")]
    [InlineData("zelf/Mv", "zelf")]
    [InlineData("raaf/Mv", "raaf raaven raavenschap")]
    [InlineData("weer/OnMv", "onweer onweeren weer weeren")]
    [InlineData("zit/BeMv", "bezit zit ziten")]
    [InlineData("bal/Be", "bal")]
    [InlineData("wortel/NaMv", "wortelen")]
    [InlineData("lĳn/Mv", "lijn lijnen")]
    [InlineData("deel/Cx", "")]
    [InlineData("mede/Ss", "meda mede")]
    [InlineData("Amsterdam", "amsterdam")]
    [InlineData("boek/Mv\tpo:noun", "boek boeken")]
    [InlineData("12-jarig", "")]
    [InlineData("s-hertogenbosch's", "s-hertogenbosch's")]
    [InlineData("/Mv", "")]
    [InlineData("", "")]
    public void Gives_a_word_with_its_affixes(string entry, string forms)
    {
        var expected = forms.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(expected.Order(StringComparer.Ordinal), Read(Affixes, entry).Words.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_forbidden_is_no_word_whatever_gives_it()
    {
        Assert.Equal(["boek"], Read(Affixes, "boek/Mv", "boeken/Fw").Words);
    }

    [Fact]
    public void Words_that_are_only_written_with_a_capital_are_names()
    {
        var list = Read(Affixes, "Bergen", "Almere", "bergen");

        Assert.Equal(["almere"], list.Names);
        Assert.Equal(["almere", "bergen"], list.Words.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("SET UTF-8\nSFX A Y 1\nSFX A 0 en\nSFX A 0 s [^s")]
    [InlineData("SET ISO8859-1\nSFX A Y 1")]
    [InlineData("SFX A Y veel")]
    [InlineData("SET UTF-8\nSFX A Y")]
    public void An_affix_that_cannot_be_read_is_named_by_file_and_line(string affixes)
    {
        var wrong = Assert.Throws<HunspellException>(() => Read(affixes, "boek"));

        Assert.StartsWith($"nl.aff, line {affixes.Split('\n').Length - (affixes.StartsWith("SET ISO", StringComparison.Ordinal) ? 1 : 0)}: ", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FLAG num\nSFX 101 Y 1\nSFX 101 0 en .\nSFX 7 Y 1\nSFX 7 0 s .", "boek/101,7")]
    [InlineData("SFX A Y 1\nSFX A 0 en .\nSFX B Y 1\nSFX B 0 s .", "boek/AB")]
    public void Flags_may_be_numbers_or_single_characters(string affixes, string entry)
    {
        Assert.Equal(["boek", "boeken", "boeks"], Read(affixes, entry).Words.Order(StringComparer.Ordinal));
    }

    private static WordList Read(string affixes, params string[] entries) =>
        HunspellFile.Read(entries.Prepend($"{entries.Length}"), HunspellAffixes.Read(affixes.Split('\n'), "nl.aff"), "nl.dic");
}
