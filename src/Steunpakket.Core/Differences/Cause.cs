namespace Steunpakket.Core.Differences;

/// <summary>Why two exports differ, in the order in which one is turned into the other.</summary>
public enum Cause
{
    /// <summary>How years are compared, or the borders of gemeenten, changed.</summary>
    Options,

    /// <summary>Documents that are no longer there.</summary>
    Removed,

    /// <summary>Keywords and accepted context words that came, went or changed groups.</summary>
    Lists,

    /// <summary>The scoring model: weights of terms that both have, and maxima.</summary>
    Model,

    /// <summary>Documents with another text, other meetings or another family than before.</summary>
    Changed,

    /// <summary>Documents that were not there before; also coverage that came with them.</summary>
    Added,
}
