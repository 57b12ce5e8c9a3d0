namespace Steunpakket.Core.Comparison;

/// <summary>What happens to a score that equals the cut-off (METHOD 4.10).</summary>
public enum CutRule
{
    /// <summary>It is removed: <c>A &gt; Q1</c> stays, in the config <c>gt</c>.</summary>
    Gt,

    /// <summary>It stays: <c>A ≥ Q1</c>, in the config <c>ge</c>.</summary>
    Ge,
}
