using System.Diagnostics;
using Steunpakket.Core.Texts;
using Xunit;

namespace Steunpakket.Core.Tests.Texts;

public sealed class TextNormaliserTests
{
    private const string Tricky =
        "abeEnNoOfFtT1 -  \n\n\r\t\u00AD\u00A0\u2003\u2010\u2011\u2013\uFB01\u00E9\u0301\u0327\u0308\u0344\u00A8\uF0B7\uE000\0\u0085\u2028\uFEFF\u200B\u1100\u1161\uAC00\uD83D\uDE00\uD800\uDC00\uDB80\uFFFE\uFDFA\u0133";

    [Theory]
    [InlineData("proﬁel van ĳssel", "profiel van ijssel")]
    [InlineData("Ｊeugd", "Jeugd")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("e\u00AD\u0301", "\u00E9")]
    public void Letters_take_their_compatibility_form_and_keep_their_case(string raw, string expected)
    {
        Assert.Equal(expected, TextNormaliser.Normalise(raw));
    }

    [Theory]
    [InlineData("a\u00A0b\u2003c\u3000d\te", "a b c d e")]
    [InlineData("a    b", "a b")]
    [InlineData("a  \nb", "a\nb")]
    [InlineData("a\n  b", "a\nb")]
    [InlineData("a\r\nb\rc\u0085d\u2028e\vf", "a\nb\nc\nd\ne\nf")]
    [InlineData("a\n \n\t\n\nb", "a\n\nb")]
    [InlineData(" \n a \n ", "a")]
    [InlineData("", "")]
    [InlineData("\n", "")]
    public void White_space_becomes_one_space_one_line_end_or_one_empty_line(string raw, string expected)
    {
        Assert.Equal(expected, TextNormaliser.Normalise(raw));
    }

    [Theory]
    [InlineData("a\0b\u0007c", "a b c")]
    [InlineData("\uF0B7 punt \uE01E\u0001punt", "punt punt")]
    [InlineData("a\U000F0001b", "a b")]
    [InlineData("a\uFFFEb", "a b")]
    [InlineData("jeugd\u200Bzorg\uFEFF", "jeugdzorg")]
    public void Bullets_and_controls_become_spaces_and_invisible_characters_vanish(string raw, string expected)
    {
        Assert.Equal(expected, TextNormaliser.Normalise(raw));
    }

    [Theory]
    [InlineData("jeugd-\nzorg", "jeugdzorg")]
    [InlineData("jeugd- \n zorg", "jeugdzorg")]
    [InlineData("jeugd-\r\n\r\n\r\nzorg", "jeugdzorg")]
    [InlineData("jeugd\u2010\nzorg", "jeugdzorg")]
    [InlineData("jeugd\u2011\nzorg", "jeugdzorg")]
    [InlineData("JEUGD-\nZORG", "JEUGDZORG")]
    [InlineData("a-\nb-\nc", "abc")]
    [InlineData("geïnte-\ngreerd", "geïntegreerd")]
    [InlineData("werk-\nenden", "werkenden")]
    public void Words_broken_at_a_line_end_are_whole_again(string raw, string expected)
    {
        Assert.Equal(expected, TextNormaliser.Normalise(raw));
    }

    [Theory]
    [InlineData("dak-\nen thuislozen", "dak- en thuislozen")]
    [InlineData("dak- \n\n en thuislozen", "dak- en thuislozen")]
    [InlineData("in-\nof uitstroom", "in- of uitstroom")]
    [InlineData("in-\ntot uitstroom", "in- tot uitstroom")]
    [InlineData("jeugd-\nals ouderenzorg", "jeugd- als ouderenzorg")]
    [InlineData("jeugd-\ndan wel ouderenzorg", "jeugd- dan wel ouderenzorg")]
    [InlineData("jeugd-\ndan\nwel ouderenzorg", "jeugd- dan\nwel ouderenzorg")]
    [InlineData("DAK-\nEN THUISLOZEN", "DAK- EN THUISLOZEN")]
    [InlineData("en-\nen/of", "en- en/of")]
    public void A_suspended_hyphen_stays(string raw, string expected)
    {
        Assert.Equal(expected, TextNormaliser.Normalise(raw));
    }

    [Theory]
    [InlineData("jeugd-\ndans", "jeugddans")]
    [InlineData("jeugd-\ndan welzijn", "jeugddan welzijn")]
    [InlineData("jeugd-\ndanwel", "jeugddanwel")]
    public void Words_that_only_begin_like_a_conjunction_are_joined(string raw, string expected)
    {
        Assert.Equal(expected, TextNormaliser.Normalise(raw));
    }

    [Theory]
    [InlineData("COVID-\n19", "COVID-19")]
    [InlineData("CO2-\nreductie", "CO2-reductie")]
    [InlineData("2020-\n2021", "2020-2021")]
    [InlineData("bladzijde 3 -\n4", "bladzijde 3 -\n4")]
    [InlineData("COVID-\n\n19 mei", "COVID-\n\n19 mei")]
    public void A_hyphen_between_a_letter_and_a_number_stays_and_its_line_end_goes(string raw, string expected)
    {
        Assert.Equal(expected, TextNormaliser.Normalise(raw));
    }

    [Theory]
    [InlineData("Noord-\nHolland", "Noord-Holland")]
    [InlineData("Noord- \n\nHolland", "Noord-Holland")]
    [InlineData("EU-\narbeidsmigranten", "EU-arbeidsmigranten")]
    [InlineData("E-\nmail", "E-mail")]
    [InlineData("LEEF-\nSTIJL", "LEEFSTIJL")]
    public void A_hyphen_between_a_small_letter_and_a_capital_stays(string raw, string expected)
    {
        Assert.Equal(expected, TextNormaliser.Normalise(raw));
    }

    [Theory]
    [InlineData("Jeugd-ggz", "Jeugd-ggz")]
    [InlineData("jeugd\u2011ggz", "jeugd-ggz")]
    [InlineData("dak- en thuislozen", "dak- en thuislozen")]
    [InlineData("een -\ntwee", "een -\ntwee")]
    [InlineData("--\na", "--\na")]
    [InlineData("a-\n", "a-")]
    [InlineData("-\na", "-\na")]
    public void Other_hyphens_are_left_alone(string raw, string expected)
    {
        Assert.Equal(expected, TextNormaliser.Normalise(raw));
    }

    [Theory]
    [InlineData("jeugd\u00ADzorg", "jeugdzorg")]
    [InlineData("jeugd\u00AD\nzorg", "jeugdzorg")]
    [InlineData("werk\u00AD\u00AD \r\n en", "werken")]
    [InlineData("jeugd\u00AD-\nzorg", "jeugdzorg")]
    [InlineData("jeugd\u00AD\n12", "jeugd\n12")]
    [InlineData("jeugd\u00AD zorg", "jeugd zorg")]
    [InlineData("\u00AD\u00AD", "")]
    public void Soft_hyphens_vanish_and_join_at_a_line_end(string raw, string expected)
    {
        Assert.Equal(expected, TextNormaliser.Normalise(raw));
    }

    // Not as theory data: attributes are stored as UTF-8, which cannot hold half a pair.
    [Fact]
    public void Unpaired_surrogates_are_replaced()
    {
        Assert.Equal("a\uFFFDb", TextNormaliser.Normalise("a\uD800b"));
        Assert.Equal("a\uFFFDb", TextNormaliser.Normalise("a\uDC00b"));
        Assert.Equal("a\uFFFD", TextNormaliser.Normalise("a\uD83D"));
        Assert.Equal("\uD83D\uDE00", TextNormaliser.Normalise("\uD83D\uDE00"));
    }

    [Fact]
    public void Plain_text_comes_back_as_the_same_string()
    {
        const string text = "Motie: meer jeugdzorg.\n\nDe raad besluit - gehoord de beraadslaging - als volgt.";
        Assert.Same(text, TextNormaliser.Normalise(text));
    }

    [Fact]
    public void Normalising_twice_is_normalising_once()
    {
        var random = new Random(42);

        for (var round = 0; round < 20_000; round++)
        {
            var raw = string.Create(random.Next(60), random, (span, r) =>
            {
                foreach (ref var c in span)
                {
                    c = Tricky[r.Next(Tricky.Length)];
                }
            });

            var once = TextNormaliser.Normalise(raw);
            Assert.Equal(once, TextNormaliser.Normalise(once));
        }
    }

    [Theory]
    [InlineData("a\u0301\u0327")]
    [InlineData("\u0344")]
    [InlineData("\u00AD")]
    [InlineData("a\u00AD\n")]
    [InlineData("a-\n")]
    [InlineData("\u0301\u0327")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("dak- \n en ")]
    [InlineData("\U0001D165\U0001D16D")]
    [InlineData("- ")]
    public void Time_grows_with_length_and_not_with_its_square(string unit)
    {
        var raw = string.Create(4_000_000, unit, (span, u) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = u[i % u.Length];
            }
        });
        var watch = Stopwatch.StartNew();

        var once = TextNormaliser.Normalise(raw);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
        Assert.Equal(once, TextNormaliser.Normalise(once));
    }
}
