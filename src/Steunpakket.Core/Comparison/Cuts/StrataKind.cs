namespace Steunpakket.Core.Comparison.Cuts;

/// <summary>Which documents have one cut together.</summary>
internal enum StrataKind
{
    /// <summary>Those of all compared years.</summary>
    Together,

    /// <summary>Those of a year.</summary>
    Years,

    /// <summary>Those of a gemeente, as it was then.</summary>
    Gemeenten,
}
