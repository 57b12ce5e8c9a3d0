using System.Text.Json.Nodes;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Selection;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class ShippedKeywordsTests
{
    private static readonly string Folder = Repository.PathOf("keywords");

    private static readonly KeywordLists Lists = KeywordFolder.Read(Folder);

    [Fact]
    public void Profile_study_counts_the_59_forms_of_the_study_in_their_groups()
    {
        var counted = Lists.For(KeywordProfile.Study).Forms.Select(form => $"{string.Join('+', form.Groups)} {form.Label}").Order(StringComparer.Ordinal);

        Assert.Equal(StudyForms.All.Order(StringComparer.Ordinal), counted);
    }

    [Fact]
    public void Profile_extended_adds_what_the_study_left_out_and_counts_the_RIVM_words_in_their_own_group()
    {
        var study = StudyForms.All.Select(form => form.EndsWith(" interventie", StringComparison.Ordinal) ? form.Replace("algemeen", "rivm", StringComparison.Ordinal) : form);
        string[] added =
        [
            "actielijn_2 lokale coalitie", "actielijn_3 centrum gezond leven", "actielijn_3 leefstijl",
            "algemeen psychisch welbevinden", "algemeen welzijn",
            "rivm effectieve interventies", "rivm erkende interventies",
        ];

        var counted = Lists.For(KeywordProfile.Extended).Forms.Select(form => $"{string.Join('+', form.Groups)} {form.Label}").Order(StringComparer.Ordinal);

        Assert.Equal(study.Concat(added).Order(StringComparer.Ordinal), counted);
    }

    [Theory]
    [InlineData("actielijn_1", "opdrachtgever", 13)]
    [InlineData("actielijn_2", "opdrachtgever", 15)]
    [InlineData("actielijn_3", "opdrachtgever", 15)]
    [InlineData("algemeen", "opdrachtgever", 7)]
    [InlineData("rivm", "RIVM", 2)]
    public void Holds_the_lines_of_bijlage_1_with_their_provenance(string group, string provenance, int count)
    {
        var lines = Lists.Groups.Single(list => list.Name == group).Lines;

        Assert.Equal(count, lines.Count(line => line.Provenance == provenance && line.IsIn(KeywordProfile.Extended)));
        Assert.Equal(["RIVM", "bijlage 2", "opdrachtgever", "taalcorrectie"], Lists.Groups.SelectMany(list => list.Lines).Select(line => line.Provenance).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_street_or_a_coronary_is_an_exception_to_the_covid_filter()
    {
        var terms = Lists.For(KeywordProfile.Study).Covid;

        Assert.Equal(
            [new("2019-ncov"), new("corona", MatchUnit.Prefix), new("covid", MatchUnit.Prefix), new("pandemie"), new MatchTerm("sars-cov-2")],
            terms.Where(term => term.Counts));
        Assert.Contains(new MatchTerm("coronair", MatchUnit.Prefix, Counts: false), terms);
        Assert.Contains(new MatchTerm("coronastraat", Counts: false), terms);
    }

    [Theory]
    [InlineData(KeywordProfile.Study, MatchUnit.WholeWord)]
    [InlineData(KeywordProfile.Extended, MatchUnit.Substring)]
    public void The_steunpakket_filter_follows_the_profile(KeywordProfile profile, MatchUnit unit)
    {
        Assert.Equal([new MatchTerm("steunpakket", unit)], Lists.For(profile).Steunpakket);
    }

    [Fact]
    public void Every_context_word_that_is_shipped_was_decided_about_by_somebody_on_a_day()
    {
        Assert.All(Lists.Expansions, line => Assert.NotEqual(ExpansionStatus.Undecided, line.Status));
        Assert.All(Lists.Expansions, line => Assert.True(line.Reviewer.Length > 0 && line.ReviewedOn is not null));
        Assert.Equal(["actielijn_1", "actielijn_2", "actielijn_3"], Lists.Expansions.Select(line => line.Group).Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(Lists.For(KeywordProfile.Extended).Expansions.Count, 100, Lists.Expansions.Count - 100);
    }

    [Fact]
    public void The_manifest_of_the_context_words_counts_what_is_shipped()
    {
        var review = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "uitbreiding.manifest.json")))!["review"]!;

        Assert.Equal(Lists.Expansions.Count(line => line.Status == ExpansionStatus.Accepted), review["accepted"]!.GetValue<int>());
        Assert.Equal(Lists.Expansions.Count(line => line.Status == ExpansionStatus.Rejected), review["rejected"]!.GetValue<int>());
        Assert.Equal(Lists.Expansions.Count, review["proposed"]!.GetValue<int>() + review["added_by_the_reviewer"]!.GetValue<int>());
    }

    [Fact]
    public void Files_are_UTF_8_without_byte_order_mark_and_with_LF()
    {
        foreach (var file in Directory.EnumerateFiles(Folder))
        {
            var text = File.ReadAllBytes(file);
            Assert.DoesNotContain((byte)'\r', text);
            Assert.NotEqual(0xEF, text[0]);
            Assert.Equal((byte)'\n', text[^1]);
        }
    }

    [Fact]
    public void Lists_are_sorted_by_term_and_context_words_by_line_and_term()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*.csv"))
        {
            var lines = File.ReadAllLines(file)[1..].Select(line => line.Split(',')).ToList();
            Assert.Equal(
                Path.GetFileName(file) == "uitbreiding.csv"
                    ? lines.OrderBy(line => line[1], StringComparer.Ordinal).ThenBy(line => line[0], StringComparer.Ordinal)
                    : lines.OrderBy(line => line[0], StringComparer.OrdinalIgnoreCase),
                lines);
        }
    }
}
