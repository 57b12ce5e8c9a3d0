using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class GroupSettingsTests
{
    [Fact]
    public void The_defaults_fit_lists_that_have_no_general_words()
    {
        GroupSettings.Check(new ScoreOptions(), Lists("actielijn_1"));
    }

    [Theory]
    [InlineData("rivmm", "score.outsideActionLines: there is no keyword list 'rivmm'. Did you mean 'rivm'? Known: actielijn_1, algemeen, rivm.")]
    public void A_misspelt_group_is_named_with_the_nearest_list(string group, string message)
    {
        var wrong = Assert.Throws<SettingsException>(() => GroupSettings.Check(
            new ScoreOptions { OutsideActionLines = ["algemeen", group] }, Lists("actielijn_1", "algemeen", "rivm")));

        Assert.Equal(message, wrong.Message);
    }

    [Fact]
    public void A_group_to_leave_out_must_be_there()
    {
        Assert.Throws<SettingsException>(() => GroupSettings.Check(new ScoreOptions { ExcludeFromRelevance = ["anders"] }, Lists("actielijn_1")));
    }

    [Fact]
    public void The_general_group_may_not_be_an_action_line_too()
    {
        var wrong = Assert.Throws<SettingsException>(() => GroupSettings.Check(
            new ScoreOptions { General = "actielijn_1" }, Lists("actielijn_1", "algemeen")));

        Assert.Contains("name it in score.outsideActionLines", wrong.Message, StringComparison.Ordinal);
    }

    private static KeywordSet Lists(params string[] groups) =>
        new KeywordLists(groups.Select(name => new KeywordGroup(name, [])), KeywordFilters.None, []).For(KeywordProfile.Extended);
}
