namespace Steunpakket.Core.Expansion;

/// <summary>What a reviewer should look at twice. A mark never removes a candidate.</summary>
public enum CandidateMark
{
    /// <summary>Part of the name of a gemeente.</summary>
    GemeenteName,

    /// <summary>Mostly written with a capital within sentences: a person, a place, an organisation.</summary>
    ProperName,

    /// <summary>In no Dutch word list, and no compound of words that are.</summary>
    UnknownWord,

    /// <summary>In an English word list and in no Dutch one.</summary>
    English,

    /// <summary>Holds a whole keyword between hyphens or spaces: the keyword takes that text, so this word would never count.</summary>
    HoldsKeyword,
}
