using System.Text;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Keywords.Linting;
using Steunpakket.Core.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords.Linting;

public sealed class LinterTests
{
    [Theory]
    [InlineData("Weerbaarheidstraining", "Zo zijn er weerbaarheidstrainingen.", LintKind.Inflection, "weerbaarheidstrainingen")]
    [InlineData("Thuiswerkende", "Ook THUISWERKENDEN hebben het zwaar", LintKind.Inflection, "thuiswerkenden")]
    [InlineData("Lokale coalitie", "in lokale\ncoalities", LintKind.Inflection, "lokale coalities")]
    [InlineData("Digitaal contact", "digitale contacten", LintKind.Inflection, "digitale contacten")]
    [InlineData("Kwetsbare groepen", "een kwetsbare groep", LintKind.Inflection, "kwetsbare groep")]
    [InlineData("Vitaal", "vitale wijken", LintKind.Inflection, "vitale")]
    [InlineData("Sportakkoord", "een sport-akkoord", LintKind.Spelling, "sport-akkoord")]
    [InlineData("Sportakkoord", "een sport akkoord", LintKind.Spelling, "sport akkoord")]
    [InlineData("Leefstijl interventies", "de leefstijlinterventies", LintKind.Spelling, "leefstijlinterventies")]
    [InlineData("Leefstijl-interventies", "de leefstijlinterventies", LintKind.Spelling, "leefstijlinterventies")]
    [InlineData("Cliëntondersteuning", "de clientondersteuning", LintKind.Spelling, "clientondersteuning")]
    [InlineData("Psychische welbevinden", "hun psychisch welbevinden", LintKind.Agreement, "psychisch welbevinden")]
    [InlineData("Jeugdhulp", "jeugdhulpverlening", LintKind.Compound, "jeugdhulpverlening")]
    [InlineData("Sport", "breedtesport", LintKind.Compound, "breedtesport")]
    [InlineData("Sport", "gehandicaptensportvereniging", LintKind.Compound, "gehandicaptensportvereniging")]
    [InlineData("Jeugdhulp", "jeugd- en opvoedhulp", LintKind.SuspendedHyphen, "jeugd- en opvoedhulp")]
    [InlineData("Jeugdhulp", "Jeugd- of\ngezinshulp", LintKind.SuspendedHyphen, "jeugd- of gezinshulp")]
    [InlineData("Jeugdhulp", "jeugd-, ouderen- en gezinshulp", LintKind.SuspendedHyphen, "jeugd-, ouderen- en gezinshulp")]
    [InlineData("Jeugdhulp", "jeugd-/gezinshulp", LintKind.SuspendedHyphen, "jeugd-/gezinshulp")]
    [InlineData("Jeugdhulp", "jeugdzorg en -hulp", LintKind.SuspendedHyphen, "jeugdzorg en -hulp")]
    [InlineData("Sportakkoord", "sport- en preventieakkoorden", LintKind.SuspendedHyphen, "sport- en preventieakkoorden")]
    public void Finds_what_the_list_misses(string keyword, string text, LintKind kind, string form)
    {
        var finding = Assert.Single(Lint.Find(Lint.Set(keyword), text), finding => finding.Kind == kind);

        Assert.Equal((form, 1, 1, 1), (finding.Form, finding.Count, finding.Documents, finding.Gemeenten));
        Assert.Contains("[", Assert.Single(finding.Passages).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sport", "transport en transporten")]
    [InlineData("Roken", "gesproken en gebroken")]
    [InlineData("Fit", "profiteren van de outfit")]
    [InlineData("Jeugdhulp", "jeugd- en jongerenwerk")]
    [InlineData("Jeugdhulp", "jeugd- en\n\nopvoedhulp")]
    [InlineData("Jeugdhulp", "jeugd-\n\n en opvoedhulp")]
    [InlineData("Dak- en thuislozen", "dak- en thuislozen")]
    [InlineData("Sport", "sport, Sport en SPORT")]
    [InlineData("Sport*", "sporten, sportakkoord")]
    public void Finds_nothing_more_in(string keyword, string text)
    {
        Assert.DoesNotContain(Lint.Find(Lint.Set(keyword), text, keyword), finding => finding.Kind is not (LintKind.NeverFound or LintKind.Polysemy or LintKind.Overlap));
    }

    [Fact]
    public void A_variant_that_another_line_lists_is_not_proposed()
    {
        Assert.DoesNotContain(Lint.Find(Lint.Set("Buurthuis", "Buurthuizen", "Huiz*"), "buurthuizen, buurthuis, huizen"), finding => finding.Kind == LintKind.Inflection);
    }

    [Fact]
    public void Text_of_a_longer_keyword_or_an_exception_does_not_count_for_a_variant()
    {
        var group = new KeywordGroup("actielijn_1", [
            Lines.Of("Groep"), Lines.Of("Kwetsbare groepen", line: 3), Lines.Of("Groepen acht", line: 4) with { Match = KeywordMatch.Exclude },
        ]);

        var findings = Lint.Find(Lint.Set(KeywordProfile.Extended, group), "kwetsbare groepen en groepen acht en groepen");

        Assert.Equal(1, Assert.Single(findings, finding => finding.Form == "groepen").Count);
    }

    [Fact]
    public void A_variant_counts_also_where_it_would_take_the_text_of_a_shorter_keyword()
    {
        var finding = Assert.Single(Lint.Find(Lint.Set("Psychische welbevinden", "Welbevinden"), "psychisch welbevinden", "welbevinden"), finding => finding.Kind == LintKind.Agreement);

        Assert.Equal(1, finding.Count);
        Assert.Contains("1 of them hold text that counts for another keyword now", finding.Why, StringComparison.Ordinal);
        Assert.Equal("keywords/actielijn_1.csv: psychisch welbevinden", finding.Line);
        Assert.True(finding.IsFault);
    }

    [Theory]
    [InlineData(1, 5, LintKind.Agreement)]
    [InlineData(1, 4, LintKind.Inflection)]
    public void An_ending_is_wrong_when_the_other_stands_five_times_as_often(int listed, int other, LintKind kind)
    {
        var text = string.Concat(Enumerable.Repeat("mentale welzijn. ", listed)) + string.Concat(Enumerable.Repeat("mentaal welzijn. ", other));

        Assert.Equal(kind, Assert.Single(Lint.Find(Lint.Set("Mentale welzijn"), text), finding => finding.Form == "mentaal welzijn").Kind);
    }

    [Fact]
    public void The_study_profile_hears_of_forms_without_their_optional_part()
    {
        var set = Lint.Set(KeywordProfile.Study, Lines.Group("actielijn_3", "(Gezonde) leefstijl"));

        var finding = Assert.Single(Lint.Find(set, "leefstijl en gezonde leefstijl, leefstijl"), finding => finding.Kind == LintKind.OptionalPart);

        Assert.Equal(("leefstijl", 2, "keywords/actielijn_3.csv: leefstijl"), (finding.Form, finding.Count, finding.Line));
    }

    [Fact]
    public void A_longer_keyword_that_takes_text_is_an_overlap()
    {
        var finding = Assert.Single(Lint.Find(Lint.Set("Jeugd", "Kwetsbare jeugd"), "jeugd, kwetsbare jeugd en kwetsbare jeugd"), finding => finding.Kind == LintKind.Overlap);

        Assert.Equal(("jeugd", "kwetsbare jeugd", 2), (finding.Keyword, finding.Form, finding.Count));
        Assert.Contains("it has 1 hits of its own", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_terms_may_overlap_both_count()
    {
        var findings = Lint.Find(Lint.Set("Jeugd", "Kwetsbare jeugd"), new MatchOptions { Overlap = Overlap.All }, ["kwetsbare jeugd"]);

        Assert.Contains("the text counts for both; it has 1 hits in all", Assert.Single(findings, finding => finding.Kind == LintKind.Overlap).Why, StringComparison.Ordinal);
        Assert.DoesNotContain(findings, finding => finding.Kind == LintKind.NeverFound);
    }

    [Fact]
    public void A_form_in_two_groups_is_a_double()
    {
        var set = Lint.Set(KeywordProfile.Extended, Lines.Group("actielijn_1", "Welzijn"), Lines.Group("algemeen", "Welzijn"));

        var finding = Assert.Single(Lint.Find(set, "welzijn"), finding => finding.Kind == LintKind.Duplicate);

        Assert.Equal(1, finding.Count);
        Assert.Contains("keywords/algemeen.csv, line 2", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_no_text_holds_is_never_found()
    {
        Assert.Equal(["jogg"], Lint.Find(Lint.Set("JOGG", "Sport"), "sport").Where(finding => finding.Kind == LintKind.NeverFound).Select(finding => finding.Form));
    }

    [Fact]
    public void A_keyword_with_more_than_two_fifths_of_its_group_dominates()
    {
        var text = string.Concat(Enumerable.Repeat("sport jeugd ", 8)) + "sport sport sport sport ouderen ouderen";

        Assert.Equal(["sport"], Lint.Find(Lint.Set("Sport", "Jeugd", "Ouderen"), text).Where(finding => finding.Kind == LintKind.Dominance).Select(finding => finding.Keyword));
    }

    [Fact]
    public void The_share_of_hits_in_phrases_of_another_sense_is_counted_once_a_hit()
    {
        var text = "het ministerie van Volksgezondheid, Welzijn en Sport; de wethouder sport; sport in de wijk; sport op school";

        var finding = Assert.Single(Lint.Find(Lint.Set("Sport"), text), finding => finding.Kind == LintKind.Polysemy);

        Assert.Equal(2, finding.Count);
        Assert.Contains("50.0 % of its 4 hits", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compound_belongs_to_the_longest_keyword_in_it()
    {
        Assert.Equal(["jeugdhulp"], Lint.Find(Lint.Set("Jeugd", "Jeugdhulp", "Hulp"), "jeugdhulpverlening").Where(finding => finding.Kind == LintKind.Compound).Select(finding => finding.Keyword));
    }

    [Theory]
    [InlineData("eenzaamheid4")]
    [InlineData("eenzaamheid12")]
    public void The_number_of_a_footnote_makes_no_compound(string text)
    {
        Assert.DoesNotContain(Lint.Find(Lint.Set("Eenzaamheid"), text), finding => finding.Kind == LintKind.Compound);
    }

    [Fact]
    public void A_line_is_proposed_in_the_list_and_group_of_the_keyword()
    {
        var line = Lines.Of("Sportakkoord", "algemeen") with { Group = "actielijn_3" };
        var set = Lint.Set(KeywordProfile.Extended, Lines.Group("actielijn_3", "Sport"), new KeywordGroup("algemeen", [line]));

        Assert.Equal(
            "keywords/algemeen.csv: sportakkoorden (groep actielijn_3)",
            Assert.Single(Lint.Find(set, "sportakkoorden"), finding => finding.Kind == LintKind.Inflection).Line);
    }

    [Fact]
    public void A_suspended_hyphen_is_proposed_with_its_joint_so_that_the_line_can_be_read()
    {
        var line = Assert.Single(Lint.Find(Lint.Set("Jeugdhulp"), "jeugd- en opvoedhulp"), finding => finding.Kind == LintKind.SuspendedHyphen).Line;

        Assert.Equal("keywords/actielijn_1.csv: jeugd- en opvoed|hulp", line);
        Assert.Contains("jeugd- en opvoedhulp", Lines.Expand("jeugd- en opvoed|hulp", KeywordProfile.Extended));
    }

    [Theory]
    [InlineData("Ouderen", "ouder- en kindgegevens")]
    [InlineData("Ouderen", "ouder- en jongerens")]
    public void An_ending_is_no_word_that_a_hyphen_can_stand_for(string keyword, string text)
    {
        Assert.DoesNotContain(Lint.Find(Lint.Set(keyword), text), finding => finding.Kind == LintKind.SuspendedHyphen);
    }

    [Fact]
    public void Passages_show_no_number_that_can_be_a_BSN()
    {
        var findings = Lint.Find(Lint.Set("Sportakkoord"), "BSN 123456782: de sportakkoorden van 1234.56.782");

        Assert.Contains(findings.SelectMany(finding => finding.Passages), passage => passage.ToString().EndsWith("BSN xxxxxxxxx: de [sportakkoorden] van xxxx.xx.xxx", StringComparison.Ordinal));
    }

    [Fact]
    public void Passages_are_of_three_documents_at_most_on_one_line_each_and_say_where_they_stand()
    {
        var text = $"{string.Concat(Enumerable.Repeat("woorden vooraf\n", 20))}de\nsportakkoorden\nvan nu {string.Concat(Enumerable.Repeat("en later ", 20))}. sportakkoorden";

        var finding = Assert.Single(Lint.Find(Lint.Set("Sportakkoord"), [.. Enumerable.Repeat(text, 8)]), finding => finding.Kind == LintKind.Inflection);

        Assert.Equal((16, 8, 3, 3), (finding.Count, finding.Documents, finding.Gemeenten, finding.Passages.Distinct().Count()));
        Assert.All(finding.Passages, passage => Assert.Matches(@"^Gemeente \d, 2021-03-04, folder/GM\d{4}/\d p\. 1: …[^\n]*woorden vooraf de \[sportakkoorden\] van nu[^\n]*…$", passage.ToString()));
    }

    [Fact]
    public void Odd_pages_are_read_and_a_page_of_hyphens_takes_no_time_of_note()
    {
        var count = new Linter(Lint.Set("Jeugdhulp", "Sport"), new MatchOptions(), new LintOptions()).Start();
        byte[][] pages =
        [
            [], [0xFF, 0xC3], [.. "sport"u8, 0xC3], [.. "jeugd-"u8, 0xE2, 0x82], [0x80, (byte)'-', (byte)' ', 0x80], [.. "-"u8], [.. " -hulp"u8],
            Encoding.UTF8.GetBytes(new string('-', 300_000)),
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("jeugd- en opvoedhulp ", 20_000))),
            Encoding.UTF8.GetBytes("sport" + new string('x', 300_000)),
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("sport", 60_000))),
        ];

        foreach (var (number, page) in pages.Index())
        {
            count.Add(Lint.Document(number), number + 1, page);
        }

        Assert.Equal(20_000, Assert.Single(count.Findings(), finding => finding.Kind == LintKind.SuspendedHyphen).Count);
    }
}
