namespace Steunpakket.PlantedNation.Plan;

/// <summary>What a document says about a line of action.</summary>
internal enum LineLevel
{
    Nothing,

    /// <summary>The line's commonest keyword, once: the lowest score there is. More than a quarter of all that score do so, so that the lowest quartile is they.</summary>
    Mentioned,

    /// <summary>That keyword and others of the line: above the cut.</summary>
    Relevant,
}
