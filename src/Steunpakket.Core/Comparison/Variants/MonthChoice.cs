namespace Steunpakket.Core.Comparison.Variants;

/// <summary>Which covered months of a year count.</summary>
public enum MonthChoice
{
    /// <summary>All: 12, 12 and 9 in the study.</summary>
    All,

    /// <summary>Only calendar months that are covered in both years: the last quarter, with its budgets, is in both or in neither.</summary>
    SameInBoth,
}
