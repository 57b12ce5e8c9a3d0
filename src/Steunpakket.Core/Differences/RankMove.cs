using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Differences;

/// <summary>A document that stands elsewhere in the ranking of a line.</summary>
/// <param name="Line">Index in <see cref="Snapshot.Lines"/>.</param>
/// <param name="Before">Its place, from 1.</param>
/// <param name="By">Places won (above 0) or lost in each step; together <paramref name="Before"/> − <paramref name="After"/>.</param>
public sealed record RankMove(DocumentId Id, int Line, int Before, int After, IReadOnlyDictionary<Cause, int> By)
{
    /// <summary>The largest moves of documents that all steps hold and that score in both exports, largest first.</summary>
    public static IEnumerable<RankMove> Largest(IReadOnlyList<Change> steps, int line, int most)
    {
        var ranks = steps.Select(step => Ranks(step.State, line)).ToArray();
        return ranks[0].Keys
            .Where(id => ranks[0][id] != ranks[^1].GetValueOrDefault(id) && ranks.All(rank => rank.ContainsKey(id)))
            .Select(id => Move(steps, ranks, line, id))
            .OrderByDescending(move => Math.Abs(move.Before - move.After)).ThenBy(move => move.Id.Value, StringComparer.Ordinal)
            .Take(most);
    }

    private static RankMove Move(IReadOnlyList<Change> steps, Dictionary<DocumentId, int>[] ranks, int line, DocumentId id) => new(
        id, line, ranks[0][id], ranks[^1][id],
        Enumerable.Range(1, steps.Count - 1).ToDictionary(i => steps[i].Cause!.Value, i => ranks[i - 1][id] - ranks[i][id]));

    // By raw score: the normalised one is clipped at 100.
    private static Dictionary<DocumentId, int> Ranks(ComparisonState state, int line) => state.Documents
        .Where(document => document.Raws[line].Value > 0)
        .OrderByDescending(document => document.Raws[line].Value).ThenBy(document => document.Id.Value, StringComparer.Ordinal)
        .Select((document, i) => (document.Id, Rank: i + 1)).ToDictionary(pair => pair.Id, pair => pair.Rank);
}
