using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Differences;

/// <summary>
/// Turns one export into another, one cause after the other, so that what differs adds up to the steps in which it came about
/// (METHOD 3, idea 7).
/// </summary>
/// <remarks>
/// The order is fixed: options, removed documents, lists, model, changed documents, added documents. A document whose text changed
/// keeps its old scores until its own step: what the new lists would have found in its old text is in neither export.
/// </remarks>
/// <param name="relisted">The scores that unchanged documents of the new export have by the new lists with the old weights; a term
/// without an old weight has its new one.</param>
public sealed class ChangeChain(Snapshot old, Snapshot now, IReadOnlyDictionary<DocumentId, SnapshotDocument> relisted)
{
    /// <summary>The old export, then a state after each cause; the last is the new export.</summary>
    /// <exception cref="ArgumentException">The two are about other action lines, which cannot be compared.</exception>
    public IReadOnlyList<Change> Steps()
    {
        if (!old.Lines.SequenceEqual(now.Lines, StringComparer.Ordinal))
        {
            throw new ArgumentException($"One export has the action lines {string.Join(", ", old.Lines)}, the other {string.Join(", ", now.Lines)}.");
        }

        var options = old with { Options = now.Options, Covered = Joined(now.Covered, old.Covered), Months = Joined(now.Months, old.Months) };
        var kept = old.Documents.Values.Where(document => now.Corpus.ContainsKey(document.Id)).ToList();
        return
        [
            new(null, new ComparisonState([.. old.Documents.Values], old)),
            new(Cause.Options, new ComparisonState([.. old.Documents.Values], options)),
            new(Cause.Removed, new ComparisonState(kept, options)),
            new(Cause.Lists, new ComparisonState(Common(relisted), options)),
            new(Cause.Model, new ComparisonState(Common(now.Documents), options)),
            new(Cause.Changed, new ComparisonState([.. now.Documents.Values.Where(document => old.Corpus.ContainsKey(document.Id))], options)),
            new(Cause.Added, new ComparisonState([.. now.Documents.Values], now)),
        ];
    }

    // Unchanged documents as they score now, with the meetings and families of then; changed ones as they were.
    private List<SnapshotDocument> Common(IReadOnlyDictionary<DocumentId, SnapshotDocument> scores)
    {
        var unchanged = scores.Values.Where(document => old.HasSameText(now, document.Id)).Select(AsThen);
        var changed = old.Documents.Values.Where(document => now.Corpus.ContainsKey(document.Id) && !old.HasSameText(now, document.Id));
        return [.. unchanged, .. changed];
    }

    private SnapshotDocument AsThen(SnapshotDocument document) => old.Documents.TryGetValue(document.Id, out var then)
        ? document with { Family = then.Family, Gemeente = then.Gemeente, Meetings = then.Meetings }
        : document;

    private static Dictionary<TKey, TValue> Joined<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> first, IReadOnlyDictionary<TKey, TValue> second)
        where TKey : notnull =>
        first.Concat(second.Where(pair => !first.ContainsKey(pair.Key))).ToDictionary(pair => pair.Key, pair => pair.Value);
}
