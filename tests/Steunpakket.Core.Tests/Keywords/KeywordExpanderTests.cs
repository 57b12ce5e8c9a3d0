using Steunpakket.Core.Keywords;
using Steunpakket.Core.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class KeywordExpanderTests
{
    [Theory]
    [InlineData("Welbevinden", "welbevinden")]
    [InlineData("Lokale coalitie", "lokale coalitie")]
    [InlineData("Centrum Gezond Leven", "centrum gezond leven")]
    [InlineData("Coaching van jongeren", "coaching van jongeren")]
    [InlineData("JOGG", "jogg")]
    [InlineData("Psychische kwetsbaarheid/problematiek/welbevinden", "psychische kwetsbaarheid|psychische problematiek|psychische welbevinden")]
    [InlineData("Kwetsbare jeugd/jongeren", "kwetsbare jeugd|kwetsbare jongeren")]
    [InlineData("Dag invulling/structuur", "daginvulling|dagstructuur")]
    [InlineData("Boodschappen hulp/service", "boodschappenhulp|boodschappenservice")]
    [InlineData("Dak- en thuislozen", "dak- en thuislozen|daklozen|thuislozen")]
    [InlineData("Jeugd- en gezins|voogdij", "jeugd- en gezinsvoogdij|jeugdvoogdij|gezinsvoogdij")]
    public void Reads_a_line_in_the_same_way_under_both_profiles(string term, string forms)
    {
        Assert.Equal(forms.Split('|'), Lines.Expand(term, KeywordProfile.Study));
        Assert.Equal(forms.Split('|'), Lines.Expand(term, KeywordProfile.Extended));
    }

    [Theory]
    [InlineData("(Gezonde) leefstijl", "gezonde leefstijl", "gezonde leefstijl|leefstijl")]
    [InlineData("(Sociaal en mentaal) welzijn", "sociaal welzijn|mentaal welzijn", "sociaal welzijn|mentaal welzijn|welzijn")]
    [InlineData("activiteit(en)", "activiteiten", "activiteiten|activiteit")]
    [InlineData("jeugd(hulp of zorg)", "jeugdhulp|jeugdzorg", "jeugdhulp|jeugdzorg|jeugd")]
    [InlineData("welzijn (van ouderen) thuis", "welzijn van ouderen thuis", "welzijn van ouderen thuis|welzijn thuis")]
    [InlineData("(gezonde) school(gids)", "gezonde schoolgids", "gezonde schoolgids|gezonde school|schoolgids|school")]
    [InlineData("(Dak- en) thuislozen", "dak- en thuislozen|daklozen|thuislozen", "dak- en thuislozen|daklozen|thuislozen")]
    public void Counts_the_short_form_of_an_optional_part_under_extended_only(string term, string study, string extended)
    {
        Assert.Equal(study.Split('|'), Lines.Expand(term, KeywordProfile.Study));
        Assert.Equal(extended.Split('|'), Lines.Expand(term, KeywordProfile.Extended));
    }

    [Theory]
    [InlineData("corona*", "corona", MatchUnit.Prefix)]
    [InlineData("*steunpakket*", "steunpakket", MatchUnit.Substring)]
    [InlineData("COVID-19", "covid-19", MatchUnit.WholeWord)]
    [InlineData("lokale coalitie*", "lokale coalitie", MatchUnit.Prefix)]
    public void Reads_asterisks_as_the_unit(string term, string form, MatchUnit unit)
    {
        Assert.Equal([new MatchTerm(form, unit)], KeywordExpander.Expand(Lines.Of(term), KeywordProfile.Study));
    }

    [Theory]
    [InlineData("jeugd", KeywordMatch.WholeWord, MatchUnit.WholeWord, true)]
    [InlineData("jeugd", KeywordMatch.Prefix, MatchUnit.Prefix, true)]
    [InlineData("jeugd*", KeywordMatch.Prefix, MatchUnit.Prefix, true)]
    [InlineData("jeugd", KeywordMatch.Substring, MatchUnit.Substring, true)]
    [InlineData("jeugd", KeywordMatch.Exclude, MatchUnit.WholeWord, false)]
    [InlineData("jeugd*", KeywordMatch.Exclude, MatchUnit.Prefix, false)]
    [InlineData("*jeugd*", KeywordMatch.Exclude, MatchUnit.Substring, false)]
    public void Column_match_gives_the_unit_or_makes_an_exception(string term, KeywordMatch match, MatchUnit unit, bool counts)
    {
        var line = Lines.Of(term) with { Match = match };

        Assert.Equal([new MatchTerm("jeugd", unit, counts)], KeywordExpander.Expand(line, KeywordProfile.Extended));
    }

    [Theory]
    [InlineData("  Gezonde \u00A0 School\t", "gezonde school")]
    [InlineData("\uFB01t", "fit")]
    [InlineData("Welbe\u00ADvinden", "welbevinden")]
    [InlineData("coördi\u0308natie", "coördïnatie")]
    [InlineData("\uFEFFJeugd\u200B", "jeugd")]
    [InlineData("Jeugd\u2011ggz", "jeugd-ggz")]
    public void Normalises_a_term_as_the_texts_are(string term, string form)
    {
        Assert.Equal([form], Lines.Expand(term, KeywordProfile.Study));
    }

    [Fact]
    public void A_line_of_another_profile_has_no_forms()
    {
        var line = Lines.Of("Lokale coalitie") with { OnlyIn = KeywordProfile.Extended };

        Assert.Empty(KeywordExpander.Expand(line, KeywordProfile.Study));
        Assert.Single(KeywordExpander.Expand(line, KeywordProfile.Extended));
    }

    [Fact]
    public void Gives_a_form_once()
    {
        Assert.Equal(["jeugd"], Lines.Expand("Jeugd/jeugd", KeywordProfile.Study));
    }
}
