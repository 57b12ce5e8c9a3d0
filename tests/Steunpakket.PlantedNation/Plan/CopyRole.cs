namespace Steunpakket.PlantedNation.Plan;

/// <summary>What a document is to its family.</summary>
internal enum CopyRole
{
    Original,

    /// <summary>The same text under another id on the same day.</summary>
    ExactCopy,

    /// <summary>The same text under another id at a later meeting.</summary>
    LaterMeeting,

    /// <summary>A motion with its result and signatures, some 24 words more.</summary>
    Adopted,

    /// <summary>What a concept became: its title says so, its first line is another one, one sentence in sixty is written anew and one in twenty corrected.</summary>
    Final,

    /// <summary>Listed again with one sentence in sixty corrected: a few words, no number and no name. Nothing in its title says so.</summary>
    Corrected,
}
