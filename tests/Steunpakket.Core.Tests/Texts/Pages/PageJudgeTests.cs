using Steunpakket.Core.Quality;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;
using Xunit;

namespace Steunpakket.Core.Tests.Texts.Pages;

public sealed class PageJudgeTests
{
    private const string Text = """
        De gemeenteraad besluit het college te vragen om jongeren en ouderen bij het opstellen van de nota over armoede te betrekken.
        Daarbij wordt gelet op de kosten van het onderzoek, op de beschikbare capaciteit en op de wensen van bewoners, ondernemers en
        verenigingen in alle wijken. De wethouder heeft toegezegd de raad voor het zomerreces te berichten over de voortgang van de
        gesprekken met scholen, huisartsen en woningcorporaties, zodat de begroting van volgend jaar daarmee rekening kan houden.
        """;

    private static readonly string[] Words = [.. Text.ToLowerInvariant().Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries)];

    // Each word many times, so that a pair which is in none is as rare as in a whole list.
    private static readonly PageLanguage Language = new(new DutchWords(Words), LetterPairs.Of(Enumerable.Repeat(Words, 100).SelectMany(all => all)));

    private static readonly PageJudge Judge = new(50, Language);

    [Theory]
    [InlineData(0.2, 49, PageFlaw.Scan)]
    [InlineData(0.2, 50, null)]
    [InlineData(0.19, 49, null)]
    [InlineData(3.0, 0, PageFlaw.Scan)]
    [InlineData(0.0, 0, null)]
    [InlineData(null, 0, null)]
    public void A_page_of_pictures_with_few_letters_is_a_scan(double? pictured, int letters, PageFlaw? expected)
    {
        Assert.Equal(expected, Judge.Judge(Page(new string('x', letters) + " 2021", pictured)).Flaw);
        Assert.Equal(expected, new PageJudge(50, null).Judge(Page(new string('x', letters) + " 2021", pictured)).Flaw);
    }

    [Fact]
    public void The_quality_is_the_share_of_Dutch_words_where_there_are_enough_of_them()
    {
        Assert.Equal(1, Judge.Judge(Page(Text)).Quality);
        Assert.Equal(0.5, Judge.Judge(Page(string.Join(' ', Words.Where(word => word.Length > 3).SelectMany(word => new[] { word, "qqxyqq" })))).Quality);
        Assert.Null(Judge.Judge(Page("De gemeenteraad besluit het college te vragen")).Quality);
    }

    [Theory]
    [InlineData(19, null)]
    [InlineData(20, 1.0)]
    public void Twenty_words_are_enough_to_tell_the_quality(int words, double? expected) =>
        Assert.Equal(expected, Judge.Judge(Page(string.Join(' ', Enumerable.Repeat("gemeenteraad", words)))).Quality);

    [Theory]
    [InlineData("none", null)]
    [InlineData("exchanged letters", PageFlaw.Garbled)]
    [InlineData("letters one on", PageFlaw.Garbled)]
    [InlineData("glyph numbers", PageFlaw.Garbled)]
    [InlineData("letters with marks", PageFlaw.Garbled)]
    [InlineData("private use", PageFlaw.Unmapped)]
    [InlineData("control characters", PageFlaw.Unmapped)]
    [InlineData("every third unknown", PageFlaw.Unmapped)]
    [InlineData("letters apart", PageFlaw.LetterSpaced)]
    public void Damage_is_called_by_its_name(string way, PageFlaw? expected)
    {
        var raw = PageDamage.Ways[way](Text, 7);

        Assert.Equal(expected, Judge.Judge(Page(raw)).Flaw);
    }

    [Theory]
    [InlineData("exchanged letters")]
    [InlineData("private use")]
    public void Where_no_font_tells_the_text_no_font_can_be_wrong(string way)
    {
        var raw = PageDamage.Ways[way](Text, 7);

        Assert.Null(Judge.Judge(new PageEvidence(raw, TextNormaliser.Normalise(raw))).Flaw);
    }

    [Fact]
    public void Without_words_nothing_is_judged_but_pictures() =>
        Assert.All(PageDamage.Ways.Values, damage => Assert.Equal(default, new PageJudge(50, null).Judge(Page(damage(Text, 7)))));

    [Fact]
    public void Glyphs_that_left_no_character_count()
    {
        Assert.Equal(PageFlaw.Unmapped, Judge.Judge(new PageEvidence("", "", Unmapped: 20)).Flaw);
        Assert.Null(Judge.Judge(new PageEvidence("", "", Unmapped: 19)).Flaw);
        Assert.Null(Judge.Judge(new PageEvidence(Text, Text, Unmapped: 60)).Flaw);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void What_only_looks_odd_is_left_alone(string what, string text) => Assert.True(Judge.Judge(Page(text)).Flaw is null, what);

    public static TheoryData<string, string> Odd() => new()
    {
        { "a table of amounts", string.Join('\n', Enumerable.Range(0, 60).Select(i => $"{i} {i * 1234} {-i} 12,5% € {i * 17}")) },
        { "postcodes", string.Join('\n', Enumerable.Range(0, 90).Select(i => $"{2500 + i} {(char)('A' + (i % 26))}{(char)('Z' - (i * 7 % 26))}")) },
        { "crosses in a table", string.Join('\n', Enumerable.Range(0, 60).Select(i => $"{i} x x x x x x")) },
        { "bullets of private use", string.Concat(Enumerable.Repeat("\uF0B7 De raad besluit de nota over armoede\n", 24)) },
        { "NULs between words", Text.Replace(" ", "\0 ", StringComparison.Ordinal) },
        { "a heading set wide", "R A A D S V O O R S T E L\n" + Text },
        { "Arabic", string.Concat(Enumerable.Repeat("يمكنك طلب المساعدة من البلدية في مدينتك ", 20)) },
        { "Ukrainian", string.Concat(Enumerable.Repeat("Ви можете звернутися до муніципалітету по допомогу ", 20)) },
        { "Chinese", string.Concat(Enumerable.Repeat("您可以向市政府申请帮助\n", 30)) },
        { "nothing", "" },
    };

    private static PageEvidence Page(string raw, double? pictured = null) => new(raw, TextNormaliser.Normalise(raw), pictured, 0);
}
