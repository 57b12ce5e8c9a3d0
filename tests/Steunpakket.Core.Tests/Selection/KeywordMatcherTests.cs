using System.Text;
using Steunpakket.Core.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Selection;

public sealed class KeywordMatcherTests
{
    [Theory]
    [InlineData("jeugd", "Jeugd-ggz", "jeugd: Jeugd")]
    [InlineData("jeugd", "de jeugd/jongeren", "jeugd: jeugd")]
    [InlineData("jeugd", "'jeugd'", "jeugd: jeugd")]
    [InlineData("jeugd", "jeugd_beleid", "jeugd: jeugd")]
    [InlineData("jogg", "JOGG.", "jogg: JOGG")]
    [InlineData("één", "ÉÉN", "één: ÉÉN")]
    [InlineData("fit", "€fit€", "fit: fit")]
    [InlineData("foto's", "oude foto\u2019s", "foto's: foto\u2019s")]
    [InlineData("foto\u2019s", "oude foto's", "foto\u2019s: foto's")]
    public void Hyphen_apostrophe_slash_and_other_signs_end_a_word(string list, string text, string expected)
    {
        Assert.Equal([expected], MatchedText.Of(list, text));
    }

    [Theory]
    [InlineData("fit", "profiteren")]
    [InlineData("fit", "fitheid")]
    [InlineData("fit", "fit4you")]
    [InlineData("fit", "fité")]
    [InlineData("jeugd", "jeugdhulp")]
    [InlineData("thuiswerkende", "thuiswerkenden")]
    [InlineData("effectieve interventie", "effectieve interventies")]
    public void A_part_of_a_word_is_no_hit(string list, string text)
    {
        Assert.Empty(MatchedText.Of(list, text));
    }

    [Theory]
    [InlineData("mentaal welzijn")]
    [InlineData("mentaal\nwelzijn")]
    [InlineData("mentaal \n welzijn")]
    [InlineData("mentaal\u00A0welzijn")]
    [InlineData("Mentaal\t\u2003Welzijn")]
    public void A_phrase_may_lie_over_white_space_and_a_line_end(string text)
    {
        Assert.Equal([$"mentaal welzijn: {text}"], MatchedText.Of("mentaal welzijn", text));
    }

    [Theory]
    [InlineData("mentaal\n\nwelzijn")]
    [InlineData("mentaal \n \n welzijn")]
    [InlineData("mentaal\n\n\nwelzijn")]
    [InlineData("mentaal-welzijn")]
    [InlineData("mentaalwelzijn")]
    [InlineData("mentaal, welzijn")]
    public void A_phrase_does_not_cross_a_paragraph_break_or_a_sign(string text)
    {
        Assert.Empty(MatchedText.Of("mentaal welzijn", text));
    }

    [Fact]
    public void The_longest_term_takes_the_text()
    {
        Assert.Equal(
            ["dak- en thuislozen: Dak- en thuislozen", "thuislozen: thuislozen"],
            MatchedText.Of("thuislozen|dak- en thuislozen|daklozen", "Dak- en thuislozen, thuislozen"));
    }

    [Fact]
    public void The_leftmost_term_takes_the_text_even_from_a_longer_one()
    {
        Assert.Equal(["sociaal en: sociaal en"], MatchedText.Of("sociaal en|en mentaal welzijn", "sociaal en mentaal welzijn"));
    }

    [Fact]
    public void A_phrase_that_breaks_off_leaves_its_words_to_other_terms()
    {
        Assert.Equal(["kwetsbare: Kwetsbare", "jeugd: jeugd"], MatchedText.Of("kwetsbare jeugd en|kwetsbare|jeugd", "Kwetsbare jeugd of"));
    }

    [Fact]
    public void Every_term_counts_where_it_stands_when_terms_may_overlap()
    {
        Assert.Equal(
            ["kwetsbare jeugd: kwetsbare jeugd", "jeugd: jeugd"],
            MatchedText.Of("jeugd|kwetsbare jeugd", "kwetsbare jeugd", new MatchOptions { Overlap = Overlap.All }));
    }

    [Theory]
    [InlineData("covid-19", "COVID-19-pandemie", "covid-19: COVID-19")]
    [InlineData("2019-ncov", "(2019-nCoV)", "2019-ncov: 2019-nCoV")]
    [InlineData("-ggz", "jeugd-ggz", "-ggz: -ggz")]
    [InlineData("c++", "c++17", "c++: c++")]
    public void A_form_may_hold_signs_and_needs_no_boundary_beside_them(string list, string text, string expected)
    {
        Assert.Equal([expected], MatchedText.Of(list, text));
    }

    [Theory]
    [InlineData("corona*", "Coronacrisis-aanpak", "corona: Coronacrisis")]
    [InlineData("corona*", "corona", "corona: corona")]
    [InlineData("kwetsbare jong*", "kwetsbare\njongeren", "kwetsbare jong: kwetsbare\njongeren")]
    [InlineData("*steunpakket*", "noodsteunpakketten!", "steunpakket: noodsteunpakketten")]
    [InlineData("*an*", "bananen", "an: bananen")]
    public void An_asterisk_takes_the_rest_of_the_word(string list, string text, string expected)
    {
        Assert.Equal([expected], MatchedText.Of(list, text));
    }

    [Fact]
    public void A_prefix_starts_where_a_word_starts()
    {
        Assert.Empty(MatchedText.Of("corona*", "anticorona"));
    }

    [Fact]
    public void An_exception_takes_its_text_and_is_not_reported()
    {
        Assert.Equal(["corona: coronavirus"], MatchedText.Of("corona*|!coronair*|!corona straat", "coronaire, coronavirus, Corona Straat"));
    }

    [Fact]
    public void An_exception_wins_from_a_term_that_takes_the_same_word()
    {
        Assert.Equal(["corona: coronavirus"], MatchedText.Of("corona*|!*ronair*", "coronaire, coronavirus"));
    }

    [Fact]
    public void Whole_words_go_before_prefixes_and_prefixes_before_substrings_of_the_same_length()
    {
        Assert.Equal(
            ["jeugd: jeugd", "jeugd: jeugden", "eugd: naJeugd"],
            MatchedText.Of("*eugd*|jeugd*|jeugd", "jeugd jeugden naJeugd"));
    }

    [Fact]
    public void A_hyphen_can_be_a_letter()
    {
        Assert.Equal(
            ["jeugd: jeugd", "jeugd-ggz: jeugd-ggz"],
            MatchedText.Of("jeugd|jeugd-ggz", "jeugd-hulp jeugd jeugd-ggz", new MatchOptions { HyphenIsLetter = true }));
    }

    [Theory]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφοσ", true)]
    [InlineData("Straße", "straße", true)]
    [InlineData("STRAẞE", "straße", false)]
    [InlineData("İzmir", "izmir", false)]
    public void Lower_case_never_changes_the_length_of_a_letter(string text, string form, bool isHit)
    {
        Assert.Equal(isHit ? 1 : 0, MatchedText.Of(form, text).Length);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_boundaries()
    {
        byte[] page = [0xFF, .. "jeugd"u8, 0xC3, .. "jeugd"u8, 0xE2, 0x82, .. "jeugd"u8, 0xF0];
        var hits = new List<TermHit>();
        new KeywordMatcher(MatchedText.Terms("jeugd"), new MatchOptions()).Match(page, hits);
        Assert.Equal([new TermHit(0, 1, 5), new TermHit(0, 7, 5), new TermHit(0, 14, 5)], hits);
    }

    [Fact]
    public void Expansions_are_found_only_where_no_keyword_is()
    {
        Assert.Equal(
            ["welzijn: welzijn", "welzijn en: welzijn en"],
            MatchedText.Between("mentaal welzijn|jeugd", "welzijn|welzijn en|welzijn en jeugd", "mentaal welzijn, welzijn, welzijn en jeugd"));
    }

    [Fact]
    public void Hits_are_added_to_what_the_list_holds()
    {
        List<TermHit> hits = [new TermHit(7, 7, 7)];
        new KeywordMatcher(MatchedText.Terms("fit"), new MatchOptions()).Match("fit"u8, hits);
        Assert.Equal([new TermHit(7, 7, 7), new TermHit(0, 0, 3)], hits);
    }

    [Fact]
    public void An_empty_page_and_an_empty_list_have_no_hits()
    {
        Assert.Empty(MatchedText.Of("", "jeugd"));
        Assert.Empty(MatchedText.Of("jeugd", ""));
    }

    [Fact]
    public void Many_threads_may_use_one_matcher()
    {
        var matcher = new KeywordMatcher(MatchedText.Terms("jeugd|*port*"), new MatchOptions());
        var counts = ParallelEnumerable.Range(1, 200).Select(words =>
        {
            var hits = new List<TermHit>();
            matcher.Match(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Jeugd en sporten ", words))), hits);
            return hits.Count - (2 * words);
        });
        Assert.All(counts, difference => Assert.Equal(0, difference));
    }

    [Theory]
    [InlineData("jeugd|jeugd")]
    [InlineData("jeugd*|JEUGD*")]
    public void A_list_with_the_same_form_and_unit_twice_is_refused(string list)
    {
        Assert.Throws<ArgumentException>(() => new KeywordMatcher(MatchedText.Terms(list), new MatchOptions()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" jeugd")]
    [InlineData("mentaal  welzijn")]
    [InlineData("mentaal\nwelzijn")]
    public void A_form_is_words_with_single_spaces(string form)
    {
        Assert.ThrowsAny<ArgumentException>(() => new KeywordMatcher([new MatchTerm(form)], new MatchOptions()));
    }

    [Fact]
    public void A_form_is_text()
    {
        Assert.ThrowsAny<ArgumentException>(() => new KeywordMatcher([new MatchTerm(new string('\uD800', 1))], new MatchOptions()));
    }

    [Fact]
    public void Taken_hits_must_be_in_text_order()
    {
        var matcher = new KeywordMatcher(MatchedText.Terms("fit"), new MatchOptions());
        Assert.Throws<ArgumentException>(() => matcher.MatchBetween("a b fit"u8, [new TermHit(0, 2, 1), new TermHit(0, 0, 1)], []));
    }
}
