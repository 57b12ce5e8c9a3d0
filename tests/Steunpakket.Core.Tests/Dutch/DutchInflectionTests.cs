using Steunpakket.Core.Dutch;
using Xunit;

namespace Steunpakket.Core.Tests.Dutch;

public sealed class DutchInflectionTests
{
    private const string Pairs = """
        school scholen; beperking beperkingen; brief brieven; huis huizen; buurthuis buurthuizen; inloophuis inloophuizen; bus bussen; bed bedden;
        coach coaches; buurtsportcoach buurtsportcoaches; lunch lunches; business businesses; programma programma's; foto foto's; taxi taxi's;
        menu menu's; hobby hobby's; activiteit activiteiten; interventie interventies; leefstijlinterventie leefstijlinterventies; coalitie coalities;
        training trainingen; weerbaarheidstraining weerbaarheidstrainingen; sportakkoord sportakkoorden; huisbezoek huisbezoeken; groep groepen;
        kwetsbaarheid kwetsbaarheden; mogelijkheid mogelijkheden; overheid overheden; lid leden; raadslid raadsleden; stad steden; kind kinderen;
        kleinkind kleinkinderen; schip schepen; dag dagen; weg wegen; graf graven; glas glazen; verlof verloven; verslag verslagen; dak daken;
        golf golven; grens grenzen; mens mensen; bedrijf bedrijven; partij partijen; dief dieven; klas klassen; stof stoffen; monnik monniken;
        leraar leraren; bestuurder bestuurders; winkel winkels; engel engelen; artikel artikelen; middel middelen; professor professoren; motor motoren;
        ziekte ziekten; ziekte ziektes; behoefte behoeften; route routes; idee ideeën; knie knieën; bacterie bacteriën; bureau bureaus; milieu milieus;
        café cafés; cliënt cliënten; patiënt patiënten; reünie reünies; coördinator coördinatoren; coördinator coördinators; centrum centra;
        museum musea; album albums; studio studio's; individu individu's; oma oma's; bui buien; jongere jongeren; oudere ouderen; ouder ouders;
        gezond gezonde; psychisch psychische; mentaal mentale; vitaal vitale; fit fitte; sociaal sociale; actief actieve; digitaal digitale;
        cultureel culturele; financieel financiële; officieel officiële; individueel individuele; reëel reële; maatschappelijk maatschappelijke;
        kwetsbaar kwetsbare; effectief effectieve; erkend erkende; licht lichte; oud oude; jong jonge; eenzaam eenzame; dakloos dakloze;
        nieuw nieuwe; complex complexe; grijs grijze; boos boze; goed goede; groot grote; klein kleine; zwaar zware; vrij vrije;
        mooi mooie; bezig bezige; ziek zieke; lokaal lokale; thuiswerkend thuiswerkende; thuiswerkende thuiswerkenden; kwetsbare kwetsbaren;
        dakloze daklozen; werkloze werklozen; betrokkene betrokkenen; vrijwilliger vrijwilligers; mantelzorger mantelzorgers; werknemer werknemers;
        mbo-student mbo-studenten; oud-leerling oud-leerlingen; ggz-instelling ggz-instellingen; lvb-jongere lvb-jongeren; steunpakket steunpakketten;
        project projecten; plan plannen; fonds fondsen; akkoord akkoorden; wijk wijken; loket loketten; gebrek gebreken; probleem problemen;
        vereniging verenigingen; regeling regelingen; maatregel maatregelen; voorziening voorzieningen; subsidie subsidies; taak taken; brok brokken
        """;

    public static IEnumerable<object[]> ListedPairs =>
        Pairs.Split(';').Select(pair => pair.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToArray<object>());

    [Theory]
    [MemberData(nameof(ListedPairs))]
    public void Knows_the_one_form_from_the_other(string shorter, string longer)
    {
        Assert.Contains(longer, DutchInflection.Variants(shorter));
        Assert.Contains(shorter, DutchInflection.Variants(longer));
    }

    [Theory]
    [InlineData("roken", "rok")]
    [InlineData("fit", "fiten")]
    [InlineData("eenzaamheid", "eenzaamheids")]
    [InlineData("school", "schoolen")]
    [InlineData("programma", "programman")]
    [InlineData("coach", "coachs")]
    [InlineData("huis", "huiss")]
    public void Keeps_to_the_rules_of_spelling(string word, string wrong) =>
        Assert.DoesNotContain(wrong, DutchInflection.Variants(word));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("a")]
    [InlineData("dak-")]
    [InlineData("covid-19")]
    [InlineData("50+")]
    [InlineData("kwetsbare jeugd")]
    [InlineData("kwetsbare_jeugd")]
    public void Has_no_variants_of_what_is_no_word(string word) => Assert.Empty(DutchInflection.Variants(word));

    [Theory]
    [InlineData("ee")]
    [InlineData("'s")]
    [InlineData("''")]
    [InlineData("en")]
    [InlineData("sss")]
    [InlineData("ën")]
    [InlineData("x-es")]
    [InlineData("heden")]
    [InlineData("heid")]
    [InlineData("čřž")]
    [InlineData("школа")]
    [InlineData("é")]
    public void Survives_odd_words(string word) =>
        Assert.All(DutchInflection.Variants(word), variant => Assert.NotEqual("", variant));

    [Fact]
    public void Is_symmetric_never_empty_and_never_the_word_itself()
    {
        var words = ListedPairs.SelectMany(pair => pair.Cast<string>()).Concat(RandomWords()).ToList();

        foreach (var word in words)
        {
            var variants = DutchInflection.Variants(word);
            Assert.DoesNotContain(word, variants);
            Assert.All(variants, variant => Assert.True(variant.Length > 1 && DutchInflection.Variants(variant).Contains(word), $"{word} -> {variant}"));
        }
    }

    [Fact]
    public void Gives_variants_in_ordinal_order()
    {
        var variants = DutchInflection.Variants("brief").ToList();

        Assert.Equal(variants.Order(StringComparer.Ordinal), variants);
    }

    private static IEnumerable<string> RandomWords()
    {
        var random = new Random(4);
        return Enumerable.Range(0, 3_000).Select(_ => new string([.. Enumerable.Range(0, random.Next(2, 9)).Select(_ => "aeeeioouydfghklmnnprssstvwzëïé'"[random.Next(31)])]));
    }
}
