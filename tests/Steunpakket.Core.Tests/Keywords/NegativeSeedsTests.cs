using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class NegativeSeedsTests
{
    private static readonly KeywordGroup Group = Lines.Group("actielijn_1", "Fit", "Kwetsbare jeugd/jongeren", "corona*");

    [Fact]
    public void Are_kept_by_form_by_group_and_for_everything()
    {
        var set = Read(("Fit", "Pakket"), ("fit", "klimaat"), ("actielijn_1", "economie"), ("", "bijlage"), ("corona", "bier"), ("fit", "klimaat")).For(KeywordProfile.Extended);

        Assert.Equal(["klimaat", "pakket"], set.NegativeSeeds["fit"]);
        Assert.Equal(["economie"], set.NegativeSeeds["actielijn_1"]);
        Assert.Equal(["bijlage"], set.NegativeSeeds[""]);
        Assert.Equal(["bier"], set.NegativeSeeds["corona"]);
    }

    [Fact]
    public void Change_neither_what_selects_nor_what_counts()
    {
        var (without, with) = (Read().For(KeywordProfile.Study), Read(("fit", "pakket")).For(KeywordProfile.Study));

        Assert.Equal((without.Hash, without.ExpansionHash), (with.Hash, with.ExpansionHash));
    }

    [Theory]
    [InlineData("kwetsbare jeugt", "klimaat", "keywords/tegenwoorden.csv, line 2: column zoekwoord names 'kwetsbare jeugt', which is neither a keyword's form nor a keyword list. Did you mean 'kwetsbare jeugd'?")]
    [InlineData("iets heel anders", "klimaat", "keywords/tegenwoorden.csv, line 2: column zoekwoord names 'iets heel anders'")]
    [InlineData("fit", "klima*", "keywords/tegenwoorden.csv, line 2: 'klima*': a word to keep away is one form")]
    [InlineData("fit", "-", "keywords/tegenwoorden.csv, line 2: '-': a word to keep away is one form")]
    [InlineData("fit", "FIT", "keywords/tegenwoorden.csv, line 2: 'FIT' would be kept away from itself.")]
    public void A_line_that_means_nothing_is_refused(string keyword, string term, string message)
    {
        Assert.StartsWith(message, Assert.Throws<SettingsException>(() => Read((keyword, term))).Message, StringComparison.Ordinal);
    }

    private static KeywordLists Read(params (string Keyword, string Term)[] negatives) => new(
        [Group], KeywordFilters.None, [],
        negatives.Select((line, index) => new NegativeLine(line.Keyword, line.Term, "test", new LinePlace("keywords/tegenwoorden.csv", index + 2))));
}
