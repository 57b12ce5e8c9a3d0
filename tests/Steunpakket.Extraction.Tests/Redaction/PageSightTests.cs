using Steunpakket.Core.Texts;
using Steunpakket.Extraction.Redaction;
using Xunit;

namespace Steunpakket.Extraction.Tests.Redaction;

/// <summary>Passages on pages whose words are told to be seen or not, <c>-</c> before one that is not.</summary>
public sealed class PageSightTests
{
    [Theory]
    [InlineData("Modaal spreekt. -Modaal zwijgt.")]
    [InlineData("-Modaal spreekt. Modaal zwijgt.")]
    public void A_word_that_fits_as_well_where_it_is_hidden_is_not_shown(string page)
    {
        Assert.Equal("███ [opvang]", Shown(page, "Modaal "));
    }

    [Theory]
    [InlineData("raadslid Modaal over de -aanvrager -Modaal over de", "raadslid Modaal over de ", "raadslid Modaal over de [opvang]")]
    [InlineData("raadslid Modaal over de -aanvrager -Modaal over de", "aanvrager Modaal over de ", "███ over de [opvang]")]
    [InlineData("de Modaal raadslid, de -Modaal -aanvrager", "de Modaal raadslid ", "de Modaal raadslid [opvang]")]
    [InlineData("de Modaal raadslid, de -Modaal -aanvrager", "de Modaal aanvrager ", "de ███ [opvang]")]
    public void What_stands_before_and_behind_a_word_tells_where_it_is(string page, string left, string expected)
    {
        Assert.Equal(expected, Shown(page, left));
    }

    [Fact]
    public void A_word_of_which_any_part_is_hidden_is_hidden_whole()
    {
        Assert.Equal("de ███ over [opvang]", Shown("de Janneke- -Modaal over", "de JannekeModaal over "));
        Assert.Equal("de ███ over [opvang]", Shown("de -Janneke- Modaal over", "de JannekeModaal over "));
    }

    [Theory]
    [InlineData(100_000, true)]
    [InlineData(100_001, false)]
    public void A_page_with_hidden_words_and_more_letters_than_can_be_compared_is_not_seen(int letters, bool isSeen)
    {
        var word = new string('x', letters - 6);

        Assert.Equal(isSeen, Sight($"{word} -Modaal") is not null);
        Assert.Equal(PageSight.Everything, Sight($"{word} Modaal"));
    }

    private static string? Shown(string page, string left)
    {
        var shown = Sight(page + " opvang")!.Show(new PagePassage("d p. 1", "d", 1) { Left = left, Term = "opvang" });
        return shown is null ? null : $"{shown.Left}[{shown.Term}]{shown.Right}";
    }

    private static PageSight? Sight(string page) =>
        PageSight.Of([.. page.Split(' ').Select(word => (new WordBox(word.TrimStart('-'), 0, 0, 0, 0), !word.StartsWith('-')))]);
}
