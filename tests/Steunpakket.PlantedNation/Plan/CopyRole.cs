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

    /// <summary>What a concept became: another first line and a sentence in sixty written anew.</summary>
    Final,
}
