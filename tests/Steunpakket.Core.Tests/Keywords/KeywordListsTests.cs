using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Core.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class KeywordListsTests
{
    [Fact]
    public void Sorts_groups_and_forms_ordinally()
    {
        var set = Study(Lines.Group("b", "zorg*", "zorg", "Zorg-team"), Lines.Group("a", "Één", "eenzaamheid"));

        Assert.Equal(["a", "b"], set.Groups);
        Assert.Equal(["eenzaamheid", "zorg", "zorg*", "zorg-team", "één"], set.Forms.Select(form => form.Label));
    }

    [Fact]
    public void A_form_in_two_groups_is_one_form_that_counts_in_both()
    {
        var form = Assert.Single(Study(Lines.Group("b", "Jeugd"), Lines.Group("a", "jeugd")).Forms);

        Assert.Equal(["a", "b"], form.Groups);
        Assert.Equal(["jeugd", "Jeugd"], form.Origins.Select(line => line.Term));
    }

    [Fact]
    public void A_form_that_two_lines_of_a_group_give_keeps_both_origins()
    {
        var form = Study(Lines.Group("a", "Dak- en thuislozen", "Daklozen")).Forms.Single(one => one.Form == "daklozen");

        Assert.Equal(["a"], form.Groups);
        Assert.Equal([2, 3], form.Origins.Select(line => line.Place.Line));
    }

    [Fact]
    public void A_line_counts_in_the_group_it_names()
    {
        var moved = Lines.Of("Welbevinden", "algemeen") with { Group = "actielijn_2" };

        var form = Assert.Single(Study(new KeywordGroup("algemeen", [moved]), Lines.Group("actielijn_2")).Forms);

        Assert.Equal(["actielijn_2"], form.Groups);
        Assert.Equal("algemeen", form.Origins[0].List);
    }

    [Fact]
    public void Term_i_is_form_i_and_exceptions_come_last()
    {
        var exception = Lines.Of("fit 4 life", "a") with { Match = KeywordMatch.Exclude };
        var set = Study(new KeywordGroup("a", [exception, Lines.Of("fit", "a"), Lines.Of("vitaal*", "a")]));

        Assert.Equal(set.Forms.Select(form => form.ToTerm()), set.Keywords.Take(2));
        Assert.Equal([new("fit"), new("vitaal", MatchUnit.Prefix), new MatchTerm("fit 4 life", Counts: false)], set.Keywords);
    }

    [Fact]
    public void Filters_are_terms_with_their_exceptions_and_no_keywords()
    {
        var street = Lines.Of("Coronastraat", "covid") with { Match = KeywordMatch.Exclude };
        var package = Lines.Of("Steunpakket", "steunpakket") with { OnlyIn = KeywordProfile.Extended };
        var lists = new KeywordLists([Lines.Group("a", "jeugd")], new KeywordFilters([street, Lines.Of("corona*", "covid")], [package]), []);

        var set = lists.For(KeywordProfile.Study);

        Assert.Equal([new("corona", MatchUnit.Prefix), new MatchTerm("coronastraat", Counts: false)], set.Covid);
        Assert.Empty(set.Steunpakket);
        Assert.Single(set.Keywords);
        Assert.Equal([new MatchTerm("steunpakket")], lists.For(KeywordProfile.Extended).Steunpakket);
    }

    [Fact]
    public void A_form_that_counts_and_is_an_exception_is_refused()
    {
        var exception = Lines.Of("Fit", "b") with { Match = KeywordMatch.Exclude };

        var message = Refusal(() => Study(Lines.Group("a", "fit"), new KeywordGroup("b", [exception])));

        Assert.Equal("keywords/b.csv, line 2: 'Fit': the exception 'fit' is counted by keywords/a.csv, line 2. Take one of the lines out.", message);
    }

    [Fact]
    public void A_group_that_is_no_list_is_refused_with_the_nearest_name()
    {
        var line = Lines.Of("Welbevinden", "algemeen") with { Group = "actielijn2" };

        var message = Refusal(() => Study(new KeywordGroup("algemeen", [line]), Lines.Group("actielijn_2")));

        Assert.StartsWith("keywords/algemeen.csv, line 2: ", message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'actielijn_2'?", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Actielijn")]
    [InlineData("actielijn 4")]
    [InlineData("actielijn-4")]
    [InlineData("4")]
    [InlineData("")]
    public void A_group_name_that_makes_no_column_is_refused(string name)
    {
        Assert.Contains($"'{name}'", Refusal(() => Study(Lines.Group(name, "jeugd"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_lists_of_one_name_are_refused()
    {
        Assert.Contains("'a'", Refusal(() => Study(Lines.Group("a", "jeugd"), Lines.Group("a", "sport"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_line_is_refused_whatever_the_profile_that_runs()
    {
        var line = Lines.Of("Jeugd/", "a", line: 9) with { OnlyIn = KeywordProfile.Extended };

        Assert.Contains("line 9", Refusal(() => Study(new KeywordGroup("a", [line]))), StringComparison.Ordinal);
        Assert.Contains("line 9", Refusal(() => new KeywordLists([], new KeywordFilters([], [line]), [])), StringComparison.Ordinal);
    }

    private static KeywordSet Study(params KeywordGroup[] groups) =>
        new KeywordLists(groups, KeywordFilters.None, []).For(KeywordProfile.Study);

    private static string Refusal(Func<object> read) => Assert.Throws<SettingsException>(read).Message;
}
