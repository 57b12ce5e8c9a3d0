using System.Globalization;

namespace Steunpakket.Core.Families;

/// <summary>The way of one family through the meetings, from committee to council (METHOD 3, idea 10).</summary>
public static class TreatmentTrail
{
    /// <summary>Entries in order: by date, undated last; within a meeting a version without result before one that has it, then the shorter text.</summary>
    /// <param name="entries">Every meeting of every member of one family.</param>
    public static IReadOnlyList<TrailStep> Of(IReadOnlyList<TrailEntry> entries)
    {
        var gained = Gained(entries);
        var ordered = entries
            .OrderBy(entry => entry.Date is null).ThenBy(entry => entry.Date)
            .ThenBy(entry => gained[entry.DocumentId].Count > 0).ThenBy(entry => entry.Words)
            .ThenBy(entry => entry.DocumentId, StringComparer.Ordinal).ThenBy(entry => entry.Meeting, StringComparer.Ordinal)
            .ToList();
        var texts = ordered.Select(entry => entry.Text).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. ordered.Select((entry, i) => new TrailStep(
                entry, i + 1, TrailStatus.Of(entry, gained[entry.DocumentId], IsBeforeResult(entry, entries, gained)), Version(texts, entry.Text))),
        ];
    }

    private static bool IsBeforeResult(TrailEntry entry, IReadOnlyList<TrailEntry> entries, Dictionary<string, IReadOnlyList<string>> gained) =>
        entry.Text is not null && gained[entry.DocumentId].Count == 0 && entries.Any(other => gained[other.DocumentId].Count > 0 && !(other.Date < entry.Date));

    private static string Version(List<string> texts, string? text) =>
        text is null ? string.Empty
        : texts.Count == 1 ? "enige"
        : texts.IndexOf(text) is 0 ? "eerste"
        : texts.IndexOf(text) == texts.Count - 1 ? "laatste" : "tussentijds";

    /// <summary>Per document the words of a result that stand in its text more often than in another version's.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Gained(IReadOnlyList<TrailEntry> entries)
    {
        var counts = entries.Where(entry => entry.Text is not null).DistinctBy(entry => entry.Text).Select(Counts).ToList();
        var least = ResultWords.All.ToDictionary(word => word, word => counts.Select(count => count.GetValueOrDefault(word)).DefaultIfEmpty(0).Min(), StringComparer.Ordinal);
        return entries.DistinctBy(entry => entry.DocumentId).ToDictionary(
            entry => entry.DocumentId,
            IReadOnlyList<string> (entry) => entry.Text is null ? [] : [.. Counts(entry).Where(pair => pair.Value > least[pair.Key]).Select(pair => pair.Key)],
            StringComparer.Ordinal);
    }

    private static Dictionary<string, int> Counts(TrailEntry entry) => (entry.Results ?? string.Empty)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='))
        .ToDictionary(part => part[0], part => int.Parse(part[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
