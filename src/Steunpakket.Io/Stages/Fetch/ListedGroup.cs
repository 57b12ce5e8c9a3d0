using Steunpakket.Core.Quality;
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

    /// <summary>The line that stands for the document: its first meeting, whichever source tells of it; undated ones last.</summary>
    /// <returns>Null when no line is sound.</returns>
    public static ListedDocument? First(IReadOnlyCollection<ListedDocument> lines)
    {
        var sound = lines.Where(line => line.Refusal is null).ToList();
        return sound.Count == 0 ? null : sound.Concat(lines.Where(IsMerged))
            .OrderBy(line => line.MeetingDate is null)
            .ThenBy(line => line.Flags.Contains(QualityFlags.RegisterDate, StringComparison.Ordinal))
            .ThenBy(line => line.MeetingDate)
            .ThenBy(line => line.Row)
            .First() with
        {
            Source = sound[0].Source,
            File = sound[0].File,
            Bytes = sound[0].Bytes,
            Version = sound[0].Version,
        };
    }

    /// <summary>The meetings of a document, each once; other sources' add those on days the sound lines do not tell of.</summary>
    public static IEnumerable<(DateOnly? Date, string? Meeting)> Meetings(IReadOnlyCollection<ListedDocument> lines)
    {
        var told = lines.Where(line => line.Refusal is null).Select(line => (line.MeetingDate, line.Meeting)).Distinct().ToList();
        var days = told.Select(meeting => meeting.MeetingDate).ToHashSet();
        return told.Concat(lines
            .Where(line => IsMerged(line) && line.MeetingDate is not null && !days.Contains(line.MeetingDate))
            .Select(line => (line.MeetingDate, line.Meeting))
            .GroupBy(meeting => meeting.MeetingDate)
            .Select(day => day.OrderBy(meeting => meeting.Meeting is null).ThenBy(meeting => meeting.Meeting, StringComparer.Ordinal).First()));
    }

    private static bool IsMerged(ListedDocument line) => line.Refusal?.Reason == NetworkListing.MergedRule;
}
