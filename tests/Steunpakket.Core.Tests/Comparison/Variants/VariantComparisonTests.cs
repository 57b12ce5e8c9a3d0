using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Variants;
using Steunpakket.Core.Tests.Comparison.Cube;
using Xunit;
using static Steunpakket.Core.Tests.Comparison.Variants.VariantFixture;

namespace Steunpakket.Core.Tests.Comparison.Variants;

public sealed class VariantComparisonTests
{
    private const string Katwijk = "GM0100";
    private const string Leiden = "GM0101";
    private const string Eemsdelta = "GM1979";
    private static readonly string[] Parts = ["GM0003", "GM0010", "GM0024"];

    public static TheoryData<string> Names => [.. ComparisonVariant.All(Options).Select(variant => variant.Name)];

    [Fact]
    public void When_everything_published_doubles_the_study_says_meer_and_the_share_evenveel()
    {
        var corpus = Empty();
        corpus.Publish(Katwijk, (2020, 1, 12), (1, 3));
        corpus.Publish(Katwijk, (2021, 1, 9), (2, 6));

        Assert.Equal(Verdict.Meer, corpus.Compare("study").Of(Katwijk, 2020).Verdict);
        Assert.Equal(Verdict.Meer, corpus.Compare("families").Of(Katwijk, 2020).Verdict);
        Assert.Equal(Verdict.Evenveel, corpus.Compare("aandeel").Of(Katwijk, 2020).Verdict);
        Assert.Equal(Verdict.Evenveel, corpus.Compare("aanbevolen").Of(Katwijk, 2020).Verdict);
        Assert.Equal((12L, 48L), (corpus.Compare("aandeel").Of(Katwijk, 2020).Count.Documents, corpus.Compare("aandeel").Of(Katwijk, 2020).Total));
    }

    [Fact]
    public void Months_that_only_the_base_year_has_count_in_the_study_and_not_in_zelfde_maanden()
    {
        var corpus = Empty();
        corpus.Publish(Katwijk, (2020, 1, 9), (1, 0));
        corpus.Publish(Katwijk, (2020, 10, 12), (9, 0));
        corpus.Publish(Katwijk, (2021, 1, 9), (1, 0));

        var same = corpus.Compare("zelfde_maanden").Of(Katwijk, 2020);

        Assert.Equal(Verdict.Minder, corpus.Compare("study").Of(Katwijk, 2020).Verdict);
        Assert.Equal((Verdict.Evenveel, new YearCount(9, 9)), (same.Verdict, same.Count));
    }

    [Fact]
    public void A_family_counts_once_at_its_first_meeting_also_when_that_was_in_the_base_year()
    {
        var corpus = Empty();
        corpus.Publish(Katwijk, (2020, 1, 8), (1, 0));
        corpus.Publish(Katwijk, (2021, 1, 6), (1, 0));
        corpus.Add(Katwijk, [new(2020, 12, 1), new(2021, 1, 1), new(2021, 2, 1)], corpus.Selected[0].Document, "familie");
        corpus.Add(Katwijk, [new(2021, 3, 1)], corpus.Selected[0].Document, "familie");

        Assert.Equal((9L, Verdict.Meer), (corpus.Compare("study").Of(Katwijk, 2020).Count.Documents, corpus.Compare("study").Of(Katwijk, 2020).Verdict));
        Assert.Equal((9L, Verdict.Minder), (corpus.Compare("families").Of(Katwijk, 2020).Count.Documents, corpus.Compare("families").Of(Katwijk, 2020).Verdict));
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(9, Incomparability.Dekking)]
    public void A_year_with_too_few_months_of_documents_is_only_compared_where_coverage_is_no_matter(int months, Incomparability? reason)
    {
        var corpus = Empty();
        corpus.Publish(Katwijk, (2020, 1, months), (1, 1));
        corpus.Publish(Katwijk, (2021, 1, 8), (1, 1));

        Assert.Null(corpus.Compare("study").Of(Katwijk, 2020).Reason);
        Assert.Equal(reason, corpus.Compare("dekking").Of(Katwijk, 2020).Reason);
        Assert.Equal(reason is null ? 0 : 1, corpus.Compare("dekking").Rows.Single().Incomparable);
        Assert.Null(corpus.Compare("dekking", Options with { MinCoverage = 0.75 }).Of(Katwijk, 2020).Reason);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_merger_whose_parts_all_have_documents_is_compared_as_their_sum_in_every_variant(string variant)
    {
        var row = Merged(Parts).Compare(variant).Of(Eemsdelta, 2020);

        Assert.Equal((Verdict.Evenveel, true, (Incomparability?)null), (row.Verdict, row.InDenominator, row.Reason));
        Assert.Equal(3L * row.Count.Months, row.Count.Documents);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_merger_that_lacks_a_part_is_onvergelijkbaar_in_every_variant_and_says_why(string variant)
    {
        var row = Merged(Parts[..2]).Compare(variant).Of(Eemsdelta, 2020);

        Assert.Equal((Verdict.Onvergelijkbaar, false, Incomparability.DeelOntbreekt), (row.Verdict, row.InDenominator, row.Reason));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Gemeenten_that_were_split_or_miss_a_year_are_onvergelijkbaar_in_every_variant_and_say_why(string variant)
    {
        var corpus = Merged(Parts);
        corpus.Publish("GM0788", (2020, 1, 12), (1, 1));
        corpus.Publish(Katwijk, (2020, 1, 12), (1, 1));
        corpus.Publish(Leiden, (2021, 1, 9), (1, 1));

        var tables = corpus.Compare(variant);

        Assert.Equal(Incomparability.Opgesplitst, tables.Of("GM0788", 2020).Reason);
        Assert.Equal(Incomparability.GeenDocumenten, tables.Of(Katwijk, 2020).Reason);
        Assert.Equal(Incomparability.GeenDocumenten, tables.Of(Leiden, 2020).Reason);
        Assert.Equal((1, 3), (tables.Rows.Single().Counts.N, tables.Rows.Single().Incomparable));
    }

    [Fact]
    public void A_year_outside_the_window_has_no_months()
    {
        var corpus = Empty();
        corpus.Publish(Katwijk, (2021, 1, 9), (1, 1));

        Assert.Equal(Incomparability.GeenMaanden, corpus.Compare("study", Options with { BaseYears = [2018] }).Of(Katwijk, 2018).Reason);
    }

    [Fact]
    public void Documents_that_all_first_met_elsewhere_leave_no_share_to_compare()
    {
        var corpus = Empty();
        corpus.Publish(Katwijk, (2020, 1, 12), (1, 1));
        corpus.AddOther(Katwijk, new DateOnly(2020, 5, 1), new DateOnly(2021, 5, 1));

        Assert.Null(corpus.Compare("study").Of(Katwijk, 2020).Reason);
        Assert.Equal(Incomparability.GeenDocumenten, corpus.Compare("aandeel").Of(Katwijk, 2020).Reason);
    }

    [Fact]
    public void The_tie_rules_are_variants_of_their_own()
    {
        var corpus = Empty();
        corpus.Publish(Katwijk, (2020, 1, 9), (1, 0));
        corpus.Publish(Katwijk, (2021, 1, 7), (1, 0));

        // 7 in 9 months are 9.33 in 12, which rounds to 9 and is 3.7 % more.
        Assert.Equal(Verdict.Meer, corpus.Compare("study").Of(Katwijk, 2020).Verdict);
        Assert.Equal(Verdict.Evenveel, corpus.Compare("afgerond").Of(Katwijk, 2020).Verdict);
        Assert.Equal(Verdict.Evenveel, corpus.Compare("tolerantie").Of(Katwijk, 2020).Verdict);
        Assert.Equal(Verdict.Meer, corpus.Compare("tolerantie", Options with { TolerancePercent = 3 }).Of(Katwijk, 2020).Verdict);
    }

    [Fact]
    public void The_denominators_are_variants_of_their_own()
    {
        var corpus = Empty();
        corpus.Publish(Katwijk, (2020, 1, 12), (1, 1));
        corpus.Publish(Katwijk, (2021, 1, 9), (0, 1));
        corpus.Publish(Leiden, (2020, 1, 12), (0, 1));
        corpus.Publish(Leiden, (2021, 1, 9), (0, 1));

        Assert.Equal(
            [0, 1, 2],
            new[] { "study", "noemer_beide", "noemer_toegankelijk" }.Select(variant => corpus.Compare(variant).Rows.Single().Counts.N));
        Assert.Equal(1, corpus.Compare("noemer_toegankelijk").Rows.Single().Counts.EvenveelNul);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_gemeente_without_documents_and_the_order_of_documents_change_nothing(string variant)
    {
        var options = new CompareOptions { Bootstrap = 50 };
        var corpus = PlacedCorpus.Random(4);
        var expected = corpus.Compare(variant, options);
        var model = corpus.Model();
        var chosen = ComparisonVariant.All(options).Single(one => one.Name == variant);

        // In one part, and in parts that come the other way round.
        foreach (var partOf in new Func<string, string>[] { _ => "", code => ((char)('z' - (code[^1] - '0'))).ToString() })
        {
            var cube = corpus.Reordered(partOf).Cube(model);
            var tables = new VariantComparison(cube, options, PlacedCorpus.Data.Until).Compare(chosen);
            Assert.Equal(expected.Rows, tables.Rows);
            Assert.Equal(expected.Pairs.SelectMany(pair => pair.Gemeenten), tables.Pairs.SelectMany(pair => pair.Gemeenten));
        }

        Assert.DoesNotContain(expected.Pairs[0].Gemeenten, row => row.Count.Months > 0 && corpus.Readable.All(placed => Target(placed.Code) != row.Gemeente.Value));
    }

    [Theory]
    [InlineData("study")]
    [InlineData("families")]
    [InlineData("aandeel")]
    [InlineData("aanbevolen")]
    public void Doubling_every_document_leaves_the_verdicts(string variant)
    {
        var once = PlacedCorpus.Random(5);
        var model = once.Model();

        var options = new CompareOptions { Cut = CutRule.Ge, MinCoverage = 0.1 };
        var expected = Verdicts(once.Cube(model));
        var actual = Verdicts(once.Twice().Cube(model));

        Assert.Equal(expected, actual);
        Assert.Contains(expected, row => row.Verdict == Verdict.Meer);

        (string Code, string Line, int Year, Verdict? Verdict)[] Verdicts(CorpusCube cube) =>
        [
            .. new VariantComparison(cube, options, PlacedCorpus.Data.Until).Compare(ComparisonVariant.All(options).Single(one => one.Name == variant))
                .Pairs.SelectMany(pair => pair.Gemeenten).Select(row => (row.Gemeente.Value, row.Line, row.Year, row.Verdict)),
        ];
    }

    [Fact]
    public void The_correction_covers_all_base_years_of_a_variant()
    {
        var rows = PlacedCorpus.Random(6).Compare("families", new CompareOptions()).Rows;

        Assert.Equal(6, rows.Count);
        Assert.Equal(Holm.Adjust([.. rows.Select(row => row.P)]), rows.Select(row => row.PHolm));
        Assert.All(rows, row => Assert.NotNull(row.Bootstrap));
    }

    private static string Target(string code) => PlacedCorpus.Gemeenten.On(PlacedCorpus.Data.Until, new(code))?.Value ?? code;

    private static PlacedCorpus Merged(string[] parts)
    {
        var corpus = Empty();
        foreach (var part in parts)
        {
            corpus.Publish(part, (2020, 1, 12), (1, 1));
        }

        corpus.Publish(Eemsdelta, (2021, 1, 9), (3, 3));
        return corpus;
    }
}
