using Steunpakket.Core.Texts.Pages;
using Xunit;

namespace Steunpakket.Core.Tests.Texts.Pages;

public sealed class PageShaperTests
{
    [Theory]
    [InlineData("Pagina {0} van 6")]
    [InlineData("{0}")]
    [InlineData("- {0} -")]
    [InlineData("{0}/12")]
    [InlineData("Begroting 2021 | {0}")]
    [InlineData("Gemeente Delft, afdeling Jeugd en Onderwijs")]
    public void What_repeats_at_an_edge_or_counts_with_the_pages_is_running(string line)
    {
        string Line(int page) => string.Format(null, line, page + 17);

        Assert.All(Shape(5, (page, text) => $"{Line(page)}\n{text}"), (page, i) => Assert.Equal((Text(i), Line(i)), (page.Body, page.Running)));
        Assert.All(Shape(5, (page, text) => $"{text}\n\n{Line(page)}"), (page, i) => Assert.Equal((Text(i), Line(i)), (page.Body, page.Running)));
    }

    [Fact]
    public void A_head_of_several_lines_goes_as_a_whole_and_top_and_bottom_are_kept_in_order()
    {
        var pages = Shape(4, (page, text) => $"Gemeente Den Haag\nOns kenmerk\nDSB/10837285\n\n{text}\nRIS321506\n{page + 1}/4");

        Assert.Equal(Text(2), pages[2].Body);
        Assert.Equal("Gemeente Den Haag\nOns kenmerk\nDSB/10837285\nRIS321506\n3/4", pages[2].Running);
    }

    [Fact]
    public void Left_and_right_pages_may_have_their_own()
    {
        var pages = Shape(6, (page, text) => page % 2 == 0 ? $"{text}\nPartijprogramma {page + 1}" : $"{page + 1} Een sterke economie\n{text}");

        Assert.All(pages, (page, i) => Assert.Equal(Text(i), page.Body));
    }

    [Fact]
    public void A_title_page_without_them_does_not_keep_them_in()
    {
        var pages = Shape(5, (page, text) => page == 0 ? text : $"Raadsvoorstel\n{text}");

        Assert.All(pages, (page, i) => Assert.Equal(Text(i), page.Body));
        Assert.Empty(pages[0].Running);
    }

    [Fact]
    public void Two_pages_are_too_few_to_tell() =>
        Assert.All(Shape(2, (_, text) => $"Raadsvoorstel\n{text}"), page => Assert.StartsWith("Raadsvoorstel", page.Body, StringComparison.Ordinal));

    [Fact]
    public void A_line_on_half_of_the_pages_is_text() =>
        Assert.All(Shape(8, (page, text) => page is 0 or 1 or 4 or 5 ? $"Aan de orde is\n{text}" : text), page => Assert.Empty(page.Running));

    [Fact]
    public void Rows_of_a_table_that_goes_on_over_the_pages_are_text() =>
        Assert.All(Shape(6, (page, text) => $"{text}\nBA{page * 7}a {page * 31} {page * page} 440"), page => Assert.Empty(page.Running));

    [Fact]
    public void Figures_that_do_not_count_with_the_pages_are_text() =>
        Assert.All(Shape(6, (page, text) => $"{text}\n{page * page * 100}"), page => Assert.Empty(page.Running));

    [Fact]
    public void Text_between_two_running_lines_stays_and_so_does_the_inner_one()
    {
        var pages = Shape(4, (page, text) => $"Notulen\nSpreker {(char)('a' + page)}\nDe voorzitter.\n{text}");

        Assert.Equal($"Spreker b\nDe voorzitter.\n{Text(1)}", pages[1].Body);
    }

    [Fact]
    public void A_page_of_nothing_else_becomes_empty_and_nothing_is_told_twice()
    {
        var pages = PageShaper.Shape(["Kop\neen\nVoet", "Kop\nVoet", "Kop\ntwee\nVoet", "Kop\ndrie\nVoet"]);

        Assert.Equal([("een", "Kop\nVoet"), ("", "Kop\nVoet"), ("twee", "Kop\nVoet"), ("drie", "Kop\nVoet")], pages.Select(page => (page.Body, page.Running)));
    }

    [Fact]
    public void Pages_that_hold_a_line_each_are_text()
    {
        Assert.All(PageShaper.Shape(["Dia 1", "Dia 2", "Dia 3"]), page => Assert.Empty(page.Running));
    }

    [Theory]
    [InlineData("de gemeen-", "teraad besluit", "de gemeenteraad", "besluit")]
    [InlineData("de gemeen-", "teraad", "de gemeenteraad", "")]
    [InlineData("zorg voor jeugd-", "hulp, en meer", "zorg voor jeugdhulp,", "en meer")]
    [InlineData("eerste\njeugd-", "hulp\nen", "eerste\njeugdhulp", "en")]
    [InlineData("voor dak-", "en thuislozen", "voor dak-", "en thuislozen")]
    [InlineData("in Noord-", "Holland", "in Noord-", "Holland")]
    [InlineData("een lijst -", "met punten", "een lijst -", "met punten")]
    [InlineData("tot 12-", "jarigen", "tot 12-jarigen", "")]
    [InlineData("jeugd-", "", "jeugd-", "")]
    public void A_word_that_a_page_end_broke_is_whole_on_the_page_where_it_begins(string first, string second, string firstShaped, string secondShaped) =>
        Assert.Equal([firstShaped, secondShaped], PageShaper.Shape([first, second]).Select(page => page.Body));

    [Fact]
    public void Running_lines_do_not_come_between_the_halves_of_a_word()
    {
        var pages = Shape(4, (page, _) => $"Raadsvoorstel\n{(page == 0 ? "" : "teraad ")}tekst {(char)('a' + page)} van de gemeen-\nPagina {page + 1}");

        Assert.Equal(["tekst a van de gemeenteraad", "tekst b van de gemeenteraad", "tekst c van de gemeenteraad", "tekst d van de gemeen-"], pages.Select(page => page.Body));
    }

    [Fact]
    public void No_letter_is_lost_or_made_whatever_the_pages()
    {
        var random = new Random(20261122);
        string[] lines = ["Kop", "Voet 1", "jeugd-", "hulp", "", "3", "a b", "En", "x-y", "99999", "123456789012"];
        for (var round = 0; round < 2000; round++)
        {
            var pages = Enumerable.Range(0, random.Next(0, 9)).Select(_ => string.Join('\n', Enumerable.Range(0, random.Next(0, 7)).Select(_ => lines[random.Next(lines.Length)]))).ToList();

            var shaped = PageShaper.Shape(pages);

            Assert.Equal(pages.Count, shaped.Count);
            Assert.Equal(Letters(string.Concat(pages)), Letters(string.Concat(shaped.Select(page => page.Body + page.Running))));
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Order());

    private static IReadOnlyList<ShapedPage> Shape(int pages, Func<int, string, string> page) =>
        PageShaper.Shape([.. Enumerable.Range(0, pages).Select(i => page(i, Text(i)))]);

    private static string Text(int page) => string.Join('\n', Enumerable.Range(0, 10).Select(line => $"Zin {(char)('a' + page)}{(char)('a' + line)} over iets anders dan {Math.Pow(page + 2, line):0} andere."));
}
