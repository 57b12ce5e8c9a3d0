using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Steunpakket.Core.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring;

public sealed class ScoreOptionsTests
{
    private static readonly JsonSerializerOptions Kebab = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static TheoryData<ScoreOptions> Wrong =>
    [
        new ScoreOptions { K1 = -1 },
        new ScoreOptions { K1 = double.NaN },
        new ScoreOptions { B = 1.1 },
        new ScoreOptions { General = "" },
        new ScoreOptions { OutsideActionLines = [" "] },
        new ScoreOptions { ExcludeFromRelevance = [""] },
        new ScoreOptions { Profile = (IdfProfile)9 },
        new ScoreOptions { Max = (MaximumRule)9 },
        new ScoreOptions { Tf = (TermFrequency)9 },
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Values_out_of_range_are_found(ScoreOptions options)
    {
        Assert.False(IsValid(options));
    }

    [Fact]
    public void The_defaults_are_the_study()
    {
        Assert.True(IsValid(new()));
        Assert.Equal((IdfProfile.Study, TermFrequency.Raw, MaximumRule.PerLine), (new ScoreOptions().Profile, new ScoreOptions().Tf, new ScoreOptions().Max));
    }

    [Fact]
    public void The_config_spells_choices_as_documented()
    {
        var options = JsonSerializer.Deserialize<ScoreOptions>("""{"profile":"gensim-log2","tf":"log","max":"p99.9"}""", Kebab)!;

        Assert.Equal((IdfProfile.GensimLog2, TermFrequency.Log, MaximumRule.Percentile999), (options.Profile, options.Tf, options.Max));
        Assert.Equal(["\"study\"", "\"gensim-log2\"", "\"textbook-ln\""], Enum.GetValues<IdfProfile>().Select(value => JsonSerializer.Serialize(value, Kebab)));
        Assert.Equal(["\"per-line\"", "\"pooled\"", "\"p99.9\""], Enum.GetValues<MaximumRule>().Select(value => JsonSerializer.Serialize(value, Kebab)));
    }

    private static bool IsValid(ScoreOptions options) =>
        Validator.TryValidateObject(options, new(options), null, validateAllProperties: true);
}
