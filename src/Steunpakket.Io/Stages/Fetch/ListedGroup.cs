using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>All listed lines with one document id: one document and its meetings.</summary>
internal static class ListedGroup
{
    /// <summary>Refuses what contradicts or repeats the first sound line; the rest are its meetings.</summary>
    /// <param name="lines">One document's lines with the hash of their file (null when refused), by row.</param>
    public static IReadOnlyList<(ListedDocument Line, string? Hash)> Judge(IReadOnlyList<(ListedDocument Line, string? Hash)> lines)
    {
        var judged = new List<(ListedDocument Line, string? Hash)>(lines.Count);
        string? first = null;
        var meetings = new HashSet<(DateOnly?, string?)>();
        foreach (var (line, hash) in lines)
        {
            if (line.Refusal is not null)
            {
                judged.Add((line, hash));
                continue;
            }

            first ??= hash;
            var refusal = hash != first ? Refusal.Failed("duplicate_id", "another file already bears this id")
                : !meetings.Add((line.MeetingDate, line.Meeting)) ? Refusal.Dropped("repeated_row")
                : null;
            judged.Add((line with { Refusal = refusal }, hash));
        }

        return judged;
    }

    /// <summary>The line that stands for the document: its first meeting, undated ones last.</summary>
    public static ListedDocument? First(IEnumerable<ListedDocument> sound) =>
        sound.OrderBy(line => line.MeetingDate ?? DateOnly.MaxValue).ThenBy(line => line.Row).FirstOrDefault();
}
