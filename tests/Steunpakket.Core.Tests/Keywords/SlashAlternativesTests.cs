using Steunpakket.Core.Keywords;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class SlashAlternativesTests
{
    [Theory]
    [InlineData("Jeugd/jongeren", "jeugd+jongeren")]
    [InlineData("Mentaal welzijn/welbevinden", "mentaal welzijn+mentaal welbevinden")]
    [InlineData("Gezond eten/bewegen", "gezond eten+gezond bewegen")]
    [InlineData("Coaching van jongeren/ouderen", "coaching van jongeren+coaching van ouderen")]
    [InlineData("Kwetsbare/eenzame ouderen", "kwetsbare ouderen+eenzame ouderen")]
    [InlineData("65 plussers/ouderen", "65 plussers+65 ouderen")]
    public void Alternatives_after_an_adjective_or_a_small_word_are_phrases(string term, string forms)
    {
        Assert.Equal(forms.Split('+'), Lines.Expand(term, KeywordProfile.Study));
    }

    [Theory]
    [InlineData("Informatie punt/balie", "informatiepunt+informatiebalie")]
    [InlineData("Taal hulp/coach", "taalhulp+taalcoach")]
    [InlineData("Gemeente huis/hulp voor ouderen", "gemeentehuis voor ouderen+gemeentehulp voor ouderen")]
    [InlineData("Jeugd/ouderen zorg/hulp", "jeugdzorg+jeugdhulp+ouderenzorg+ouderenhulp")]
    [InlineData("Lokale dag invulling/structuur", "lokale daginvulling+lokale dagstructuur")]
    public void Alternatives_after_a_noun_are_compounds(string term, string forms)
    {
        Assert.Equal(forms.Split('+'), Lines.Expand(term, KeywordProfile.Study));
    }

    [Theory]
    [InlineData("Groente|tuin/markt", "groentetuin+groentemarkt")]
    [InlineData("Sport dag|invulling/structuur", "sport daginvulling+sport dagstructuur")]
    public void A_joint_makes_compounds_where_the_rule_would_not(string term, string forms)
    {
        Assert.Equal(forms.Split('+'), Lines.Expand(term, KeywordProfile.Study));
    }

    [Fact]
    public void And_or_makes_no_compound()
    {
        Assert.Equal(["sport en bewegen", "sport of bewegen"], Lines.Expand("Sport en/of bewegen", KeywordProfile.Study));
    }
}
