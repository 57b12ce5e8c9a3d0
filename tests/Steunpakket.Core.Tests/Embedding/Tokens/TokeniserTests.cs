using System.Text;
using Steunpakket.Core.Embedding.Tokens;
using Steunpakket.Core.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding.Tokens;

public sealed class TokeniserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\n . 12 ", "")]
    [InlineData("Jeugd-ggz en dak- en thuislozen", "jeugd-ggz en dak en thuislozen")]
    [InlineData("foto\u2019s 's avonds rock'n'roll", "foto's s avonds rock'n'roll")]
    [InlineData("covid-19 in 2021 bij 65-plussers", "in bij")]
    [InlineData("De raad. De motie", "de raad | de motie")]
    [InlineData("Brief d.d. heden van dhr. Jansen, art. drie", "brief d d heden van dhr jansen art drie")]
    [InlineData("Kop\n\nregel\nverder", "kop | regel verder")]
    [InlineData("nl.wikipedia en 12:30:a", "nl wikipedia en a")]
    [InlineData("ÉÉN ΣΑΣ Ωμέγα", "één σασ ωμέγα")]
    public void Cuts_into_words_and_sentences(string page, string expected) => Assert.Equal(
        expected.Length == 0 ? [] : [.. expected.Replace(" | ", "|", StringComparison.Ordinal).Split('|').SelectMany(sentence => sentence.Split(' ').Append("|"))],
        Told(page).Select(told => told[(told.IndexOf(':', StringComparison.Ordinal) + 1)..]));

    [Fact]
    public void Tells_how_a_word_is_written_but_not_at_the_start_of_a_sentence() => Assert.Equal(
        ["SentenceStart:de", "Capitalised:raad", "in", "Capitalised:noord-brabant", "Capitalised:ijsselstein", "Capitals:vng", "Capitals:x", "ipad", "Capitalised:één", "|"],
        Told("De Raad in Noord-Brabant, IJsselstein, VNG (X) iPad Één"));

    [Fact]
    public void Keyword_phrases_are_one_token_and_the_longest_wins()
    {
        MatchTerm[] terms = [new("jeugd"), new("psychisch welbevinden"), new("psychisch welbevinden van de jeugd"), new("65+"), new("welbevinden van ouderen"), new("corona maat", MatchUnit.Prefix)];

        var told = ToldTokens.Of(new Tokeniser(new KeywordPhrases(terms, new MatchOptions { Overlap = Overlap.All })), Encoding.UTF8.GetBytes(
            "Het psychisch\nwelbevinden van de Jeugd; psychisch welbevinden van ouderen en 65+. Oud-psychisch welbevinden-x corona maatregelen"));

        Assert.Equal(
            [
                "SentenceStart:het", "psychisch_welbevinden_van_de_jeugd", "|", "SentenceStart:psychisch_welbevinden", "van", "ouderen", "en", "65+", "|",
                "SentenceStart:oud", "psychisch_welbevinden", "x", "corona", "maatregelen", "|",
            ],
            told.All.Select(one => one.Replace("Capitalised:psych", "psych", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_exception_keeps_its_text_from_a_phrase()
    {
        MatchTerm[] terms = [new("sport en spel"), new("sport en spel bv", Counts: false)];

        Assert.Equal(["de", "sport", "en", "spel", "bv", "en", "sport_en_spel"], Told("de Sport en Spel BV en sport en spel", terms).Where(one => one != "|").Select(one => one.Split(':')[^1]));
    }

    [Fact]
    public void Words_of_more_than_sixty_letters_are_left_out_and_end_nothing()
    {
        var (longest, tooLong) = (new string('é', 60), new string('a', 61));

        Assert.Equal(["SentenceStart:een", longest, "slot", "|"], Told($"een {tooLong} {longest} {new string('b', 1_000_000)} slot"));
    }

    private static List<string> Told(string page, params MatchTerm[] terms) =>
        ToldTokens.Of(new Tokeniser(new KeywordPhrases(terms, new MatchOptions())), Encoding.UTF8.GetBytes(page)).All;
}
