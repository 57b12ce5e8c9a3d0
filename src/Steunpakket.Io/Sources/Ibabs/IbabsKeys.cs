namespace Steunpakket.Io.Sources.Ibabs;

/// <summary>Keys of items, the same whichever door they come through.</summary>
internal static class IbabsKeys
{
    public static string Meeting(string id) => $"meeting {Lower(id)}";

    public static string Entry(string list, string id) => $"entry {Lower(list)} {Lower(id)}";

    /// <summary>A register entry that the portal shows in a meeting.</summary>
    public static string EntryOfMeeting(string meeting, string id) => $"meeting {Lower(meeting)} entry {Lower(id)}";

    /// <summary>GUIDs are written in either case.</summary>
    public static string Lower(string id) => id.Trim().ToLowerInvariant();
}
