using System.Text.Json.Serialization;

namespace Steunpakket.Core.Scoring;

/// <summary>Which raw score becomes 100 (METHOD 4.8).</summary>
/// <remarks>The general score always has a scale of its own, so that general words never move the action lines.</remarks>
public enum MaximumRule
{
    /// <summary>The largest of each action line, in the config <c>per-line</c>: 60 in one line is not as much as 60 in another.</summary>
    PerLine,

    /// <summary>The largest over all action lines, in the config <c>pooled</c>: lines can be compared.</summary>
    Pooled,

    /// <summary>The 99.9th percentile of each line's scores above 0, in the config <c>p99.9</c>: what lies above is clipped at 100.</summary>
    [JsonStringEnumMemberName("p99.9")]
    Percentile999,
}
