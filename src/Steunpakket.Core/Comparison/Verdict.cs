namespace Steunpakket.Core.Comparison;

/// <summary>The target year against a base year.</summary>
public enum Verdict
{
    /// <summary>More documents a month.</summary>
    Meer,

    /// <summary>Fewer documents a month.</summary>
    Minder,

    /// <summary>As many documents a month, also none in both.</summary>
    Evenveel,

    /// <summary>No verdict: a year without data or months, or a gemeente without one successor.</summary>
    Onvergelijkbaar,
}
