namespace Steunpakket.Core.Comparison.Published;

/// <summary>What a row of a published table is worth.</summary>
public enum RowSoundness
{
    /// <summary>Its percentages can be of one whole.</summary>
    Sound,

    /// <summary>It has no percentages, and no whole or one of 0.</summary>
    Empty,

    /// <summary>Its percentages are farther from 100 together than rounding can take them (METHOD E6).</summary>
    CannotSum,

    /// <summary>No whole up to the highest that was tried gives these percentages.</summary>
    FitsNoN,

    /// <summary>The whole or the counts that the table prints do not give its percentages.</summary>
    ContradictsCounts,
}
