namespace Steunpakket.Core.Selection;

/// <summary>Whether text that one term took can count for another.</summary>
public enum Overlap
{
    /// <summary>No: leftmost first, at one position the longest.</summary>
    LongestExclusive,

    /// <summary>Yes: every term counts wherever it stands.</summary>
    All,
}
