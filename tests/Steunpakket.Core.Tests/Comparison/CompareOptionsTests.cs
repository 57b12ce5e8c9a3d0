using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Steunpakket.Core.Comparison;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison;

public sealed class CompareOptionsTests
{
    private static readonly JsonSerializerOptions Kebab = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static TheoryData<CompareOptions> Wrong =>
    [
        new CompareOptions { TargetYear = 21 },
        new CompareOptions { TargetYear = 2020 },
        new CompareOptions { BaseYears = [] },
        new CompareOptions { BaseYears = [2020, 2020] },
        new CompareOptions { BaseYears = [20] },
        new CompareOptions { TolerancePercent = -1 },
        new CompareOptions { TolerancePercent = 101 },
        new CompareOptions { Cut = (CutRule)9 },
        new CompareOptions { Tie = (TieRule)9 },
        new CompareOptions { Denominator = (Denominator)9 },
        new CompareOptions { CutScore = -1 },
        new CompareOptions { CutScore = 100.5 },
        new CompareOptions { MinCoverage = -0.1 },
        new CompareOptions { MinCoverage = 1.1 },
        new CompareOptions { Bootstrap = -1 },
        new CompareOptions { Bootstrap = 100_001 },
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Values_out_of_range_are_found(CompareOptions options)
    {
        Assert.False(IsValid(options));
    }

    [Fact]
    public void The_defaults_are_the_study()
    {
        var options = new CompareOptions();

        Assert.True(IsValid(options));
        Assert.Equal(2021, options.TargetYear);
        Assert.Equal([2020, 2019], options.BaseYears);
        Assert.Equal((CutRule.Gt, TieRule.Exact, Denominator.HitsInTargetYear), (options.Cut, options.Tie, options.Denominator));
        Assert.Equal((0.8, 2000), (options.MinCoverage, options.Bootstrap));
    }

    [Theory]
    [InlineData("gt", CutRule.Gt)]
    [InlineData("ge", CutRule.Ge)]
    [InlineData("per-year", CutRule.PerYear)]
    [InlineData("per-gemeente", CutRule.PerGemeente)]
    [InlineData("include-zeros", CutRule.IncludeZeros)]
    [InlineData("fixed", CutRule.Fixed)]
    [InlineData("none", CutRule.None)]
    public void The_config_and_the_tables_spell_cuts_alike(string word, CutRule rule)
    {
        Assert.Equal(rule, JsonSerializer.Deserialize<CutRule>($"\"{word}\"", Kebab));
        Assert.Equal(word, rule.Word());
    }

    [Fact]
    public void The_config_spells_choices_as_documented()
    {
        const string Config = """{"targetYear":2022,"baseYears":[2021],"cut":"ge","tie":"tolerance","denominator":"hits-in-either-year"}""";

        var options = JsonSerializer.Deserialize<CompareOptions>(Config, Kebab)!;

        Assert.Equal((CutRule.Ge, TieRule.Tolerance, Denominator.HitsInEitherYear), (options.Cut, options.Tie, options.Denominator));
    }

    private static bool IsValid(CompareOptions options) =>
        Validator.TryValidateObject(options, new(options), null, validateAllProperties: true);
}
