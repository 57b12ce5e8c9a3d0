namespace Steunpakket.Replay.Simulation;

/// <summary>Where a document hangs.</summary>
public enum Placement
{
    /// <summary>On the meeting itself.</summary>
    Meeting,

    /// <summary>On an agenda item.</summary>
    Item,

    /// <summary>On an item below an item, or one that is hidden from the agenda.</summary>
    SubItem,

    /// <summary>In a register, in no meeting.</summary>
    Register,
}
