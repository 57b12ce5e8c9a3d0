namespace Steunpakket.Core.Comparison;

/// <summary>What is counted, and in which month (METHOD 4.13).</summary>
public enum CountUnit
{
    /// <summary>Document × meeting, in the month of each meeting: the study's.</summary>
    Meetings,

    /// <summary>Documents, in the month of their first meeting.</summary>
    Documents,

    /// <summary>Families, in the month of the first meeting of any member: one that first met before the data window counts in none.</summary>
    Families,
}
