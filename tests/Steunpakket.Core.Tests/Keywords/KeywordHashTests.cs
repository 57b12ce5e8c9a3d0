using Steunpakket.Core.Keywords;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class KeywordHashTests
{
    private static readonly KeywordGroup[] Groups = [Lines.Group("a", "Jeugd", "Dak- en thuislozen"), Lines.Group("b", "sport")];

    [Fact]
    public void Stays_the_same_from_version_to_version()
    {
        var set = Set(Groups);

        Assert.Equal("ec2347224ab65bd96083ad03637c6a9bdc5bf0c69839117c27d4a73412e944b3", set.Hash.Value);
    }

    [Fact]
    public void Does_not_depend_on_spelling_that_gives_the_same_forms()
    {
        Assert.Equal(Set(Groups).Hash, Set(Lines.Group("b", "Sport"), Lines.Group("a", "thuislozen", " dak- en  thuislozen", "DAKLOZEN", "jeugd", "jeugd")).Hash);
    }

    [Theory]
    [InlineData("a", "Jeugd", "b", "sport", "spel")]
    [InlineData("a", "Jeugd", "b", "sport*")]
    [InlineData("a", "sport", "b", "Jeugd")]
    [InlineData("a", "Jeugd", "c", "sport")]
    [InlineData("a", "Jeugd", "b")]
    public void Depends_on_forms_units_and_groups(string first, string term, string second, params string[] others)
    {
        var before = Set(Lines.Group("a", "jeugd"), Lines.Group("b", "sport"));

        Assert.NotEqual(before.Hash, Set(Lines.Group(first, term), Lines.Group(second, others)).Hash);
    }

    [Fact]
    public void Depends_on_exceptions_filters_empty_groups_and_profile()
    {
        var exception = Lines.Of("jeugdland", "a") with { Match = KeywordMatch.Exclude };
        var corona = Lines.Of("corona", "covid");
        KeywordHash[] hashes =
        [
            Set(Groups).Hash,
            Set([.. Groups, Lines.Group("c")]).Hash,
            Set([.. Groups, new KeywordGroup("c", [exception])]).Hash,
            new KeywordLists(Groups, new KeywordFilters([corona], []), []).For(KeywordProfile.Study).Hash,
            new KeywordLists(Groups, new KeywordFilters([], [corona]), []).For(KeywordProfile.Study).Hash,
            new KeywordLists(Groups, new KeywordFilters([corona with { Match = KeywordMatch.Exclude }], []), []).For(KeywordProfile.Study).Hash,
            new KeywordLists(Groups, KeywordFilters.None, []).For(KeywordProfile.Extended).Hash,
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void Reviewing_context_words_changes_the_hash_of_expansions_only()
    {
        var before = new KeywordLists(Groups, KeywordFilters.None, [Lines.Word("hobby", "a", ExpansionStatus.Undecided)]).For(KeywordProfile.Study);
        var after = new KeywordLists(Groups, KeywordFilters.None, [Lines.Word("hobby", "a")]).For(KeywordProfile.Study);

        Assert.Equal(before.Hash, after.Hash);
        Assert.NotEqual(before.ExpansionHash, after.ExpansionHash);
        Assert.Equal(Set(Groups).ExpansionHash, before.ExpansionHash);
    }

    private static KeywordSet Set(params KeywordGroup[] groups) => new KeywordLists(groups, KeywordFilters.None, []).For(KeywordProfile.Study);
}
