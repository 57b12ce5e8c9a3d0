using System.Text;
using Steunpakket.Core.Quality;
using Steunpakket.Io.Words;
using Xunit;

namespace Steunpakket.Io.Tests.Words;

/// <summary>The lists that npm brings, beside the tests as they are beside the program.</summary>
public sealed class WordListsTests
{
    private static readonly Lazy<DutchWords> Judge = new(WordLists.BesideProgram.ReadDutch);

    private static readonly Lazy<(WordList Dutch, WordList English)> Lists = new(() => WordLists.BesideProgram.Read());

    [Theory]
    [InlineData("gemeente gemeenten raadslid raadsleden jeugdhulp mantelzorger mantelzorgers kwetsbaar kwetsbare eenzaamheid welzijn welzijnswerk")]
    [InlineData("ijs ijzer lijnen prijzen aangeboden huizen brieven kinderen museum musea auto's foto's cafés ideeën coördinatie geëvalueerd")]
    [InlineData("amsterdam rotterdam")]
    public void Dutch_words_and_their_inflections_are_there(string words)
    {
        Assert.All(words.Split(' '), word => Assert.Contains(word, Lists.Value.Dutch.Words));
    }

    [Theory]
    [InlineData("erdient ijke inhet vand gemente tje suïcidepreventiebeleidsplan councils municipality wellbeing")]
    public void What_is_no_Dutch_word_is_not(string words)
    {
        Assert.All(words.Split(' '), word => Assert.DoesNotContain(word, Lists.Value.Dutch.Words));
    }

    [Fact]
    public void English_words_and_their_inflections_are_there()
    {
        Assert.All("municipality municipalities council councils rebuilding walked unhappy quickly".Split(' '), word => Assert.Contains(word, Lists.Value.English.Words));
        Assert.DoesNotContain("gemeente", Lists.Value.English.Words);
    }

    [Fact]
    public void Names_are_told_from_words()
    {
        Assert.Contains("amsterdam", Lists.Value.Dutch.Names);
        Assert.DoesNotContain("zand", Lists.Value.Dutch.Names);
        Assert.Superset(Lists.Value.Dutch.Names.ToHashSet(), Lists.Value.Dutch.Words.ToHashSet());
    }

    [Theory]
    [InlineData("De gemeenteraad vraagt het college om voor de zomer een plan te maken waarmee eenzame ouderen en kwetsbare jongeren in alle wijken ondersteuning krijgen", 0.9, 1)]
    [InlineData("Wijkondersteuningsteams, jeugdgezondheidszorgmedewerkers en schuldhulpverleningstrajecten", 1, 1)]
    [InlineData("The municipality has asked the council to present a plan before summer that supports lonely elderly residents and vulnerable youngsters throughout every neighbourhood", 0, 0.5)]
    [InlineData("nekam et nalp nee remoz ed roov mo egelloc teh tgaarv daarneteemeg eD nerekjiw ella ni nerednuo emazneE negnirednaarevstaalp gninrow", 0, 0.2)]
    public void Dutch_text_is_told_from_other_text(string text, double least, double most)
    {
        var share = new TextMeter(Judge.Value).Measure(Encoding.UTF8.GetBytes(text)).DutchShare;

        Assert.InRange(share!.Value, least, most);
    }

    [Fact]
    public void Licences_stand_beside_them()
    {
        foreach (var language in new[] { "nl", "en" })
        {
            Assert.NotEmpty(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "words", language, "license")));
        }
    }

    [Fact]
    public void A_stripped_installation_has_no_lists_and_says_so()
    {
        using var folder = new TemporaryFolder();
        var lists = new WordLists(folder.Root);

        Assert.False(lists.Exist);
        Assert.Empty(lists.Read().Dutch.Words);
        Assert.True(lists.ReadDutch().IsEmpty);
        Assert.NotEqual(lists.Hash(), WordLists.BesideProgram.Hash());
    }
}
