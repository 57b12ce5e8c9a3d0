using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Core.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class ExpansionReviewTests
{
    [Fact]
    public void Takes_accepted_words_only_with_all_their_lines_of_action()
    {
        var set = Lists(
            Lines.Word("Veerkracht", "actielijn_2"),
            Lines.Word("hobby", "actielijn_1", ExpansionStatus.Undecided),
            Lines.Word("gamen", "actielijn_1", ExpansionStatus.Rejected),
            Lines.Word("veerkracht", "actielijn_1"),
            Lines.Word("buurtteam", "actielijn_2")).For(KeywordProfile.Study);

        Assert.Equal(["buurtteam", "veerkracht"], set.Expansions.Select(word => word.Form));
        Assert.Equal(["actielijn_1", "actielijn_2"], set.Expansions[1].Groups);
        Assert.Equal([new MatchTerm("buurtteam"), new MatchTerm("veerkracht")], set.ExpansionTerms);
    }

    [Fact]
    public void A_word_may_be_accepted_for_one_line_of_action_and_rejected_for_another()
    {
        var set = Lists(Lines.Word("hobby", "actielijn_1"), Lines.Word("hobby", "actielijn_2", ExpansionStatus.Rejected)).For(KeywordProfile.Study);

        Assert.Equal(["actielijn_1"], Assert.Single(set.Expansions).Groups);
    }

    [Fact]
    public void A_word_accepted_and_rejected_for_one_line_of_action_is_refused()
    {
        var message = Refusal(() => Lists(
            Lines.Word("Hobby", "actielijn_1", ExpansionStatus.Rejected, 2),
            Lines.Word("hobby", "actielijn_1", ExpansionStatus.Accepted, 5)));

        Assert.StartsWith("keywords/uitbreiding.csv, line 2: 'Hobby': ", message, StringComparison.Ordinal);
        Assert.Contains("keywords/uitbreiding.csv, line 5", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_action_that_is_no_list_is_refused_with_the_nearest_name()
    {
        var message = Refusal(() => Lists(Lines.Word("hobby", "actielijn_11", line: 3)));

        Assert.StartsWith("keywords/uitbreiding.csv, line 3: 'hobby': ", message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'actielijn_1'?", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hobby*")]
    [InlineData("hobby/spel")]
    [InlineData("(leuke) hobby")]
    [InlineData("-")]
    public void A_word_that_is_not_one_form_is_refused(string term)
    {
        Assert.Contains("line 2", Refusal(() => Lists(Lines.Word(term, "actielijn_1"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_accepted_word_that_is_a_keyword_of_the_profile_is_refused()
    {
        var lists = Lists(Lines.Word("leefstijl", "actielijn_1", line: 4));

        Assert.Equal("leefstijl", Assert.Single(lists.For(KeywordProfile.Study).Expansions).Form);
        var message = Refusal(() => lists.For(KeywordProfile.Extended));
        Assert.StartsWith("keywords/uitbreiding.csv, line 4: 'leefstijl': ", message, StringComparison.Ordinal);
        Assert.Contains("keywords/actielijn_2.csv, line 2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_word_may_be_a_keyword()
    {
        Assert.Empty(Lists(Lines.Word("jeugd", "actielijn_1", ExpansionStatus.Rejected)).For(KeywordProfile.Extended).Expansions);
    }

    private static KeywordLists Lists(params ExpansionLine[] words) =>
        new([Lines.Group("actielijn_1", "jeugd"), Lines.Group("actielijn_2", "(Gezonde) leefstijl")], KeywordFilters.None, words);

    private static string Refusal(Func<object> read) => Assert.Throws<SettingsException>(read).Message;
}
