namespace Steunpakket.Core.Comparison;

/// <summary>Which scores are too low to be relevant (METHOD 4.10). Q1 is the lowest quartile of the documents that score above 0.</summary>
/// <remarks>A score of 0 is never relevant.</remarks>
public enum CutRule
{
    /// <summary><c>A &gt; Q1</c> stays, Q1 over all compared years together; in the config <c>gt</c>.</summary>
    Gt,

    /// <summary><c>A ≥ Q1</c> stays; in the config <c>ge</c>.</summary>
    Ge,

    /// <summary><c>A &gt; Q1</c> stays, each compared year with a Q1 of its own; in the config <c>per-year</c>.</summary>
    PerYear,

    /// <summary><c>A &gt; Q1</c> stays, each gemeente (as it was then) with a Q1 of its own; in the config <c>per-gemeente</c>.</summary>
    PerGemeente,

    /// <summary><c>A &gt; Q1</c> stays, Q1 over all selected documents, also those that score 0; in the config <c>include-zeros</c>.</summary>
    /// <remarks>Where a quarter or more score 0, everything above 0 stays.</remarks>
    IncludeZeros,

    /// <summary>A score of <see cref="CompareOptions.CutScore"/> and higher stays; in the config <c>fixed</c>.</summary>
    Fixed,

    /// <summary>Everything above 0 stays; in the config <c>none</c>.</summary>
    None,
}
