namespace Steunpakket.Core.Families;

/// <summary>Why a document belongs to its family (METHOD 4.13); the lowest level that applies.</summary>
public enum FamilyLevel
{
    /// <summary>Nothing: the document has no family.</summary>
    None,

    /// <summary>Another member has the same id at the same supplier.</summary>
    SameSource = 1,

    /// <summary>Another member is the same file, byte for byte.</summary>
    SameFile = 2,

    /// <summary>Another member has the same normalised text.</summary>
    SameText = 3,

    /// <summary>Another member is nearly the same text: a version of the same document.</summary>
    NearText = 4,
}
