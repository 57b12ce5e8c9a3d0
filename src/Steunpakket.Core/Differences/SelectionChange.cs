using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Differences;

/// <summary>A document that is selected in one export and not in the other.</summary>
/// <param name="IsGained">True when the new export has it.</param>
/// <param name="Cause"><see cref="Cause.Added"/>, <see cref="Cause.Removed"/>, <see cref="Cause.Changed"/> or <see cref="Cause.Lists"/>.</param>
public sealed record SelectionChange(DocumentId Id, bool IsGained, Cause Cause)
{
    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<SelectionChange> Between(Snapshot old, Snapshot now)
    {
        var gained = now.Documents.Keys.Where(id => !old.Documents.ContainsKey(id)).Select(id => new SelectionChange(id, true, Why(old, now, id)));
        var lost = old.Documents.Keys.Where(id => !now.Documents.ContainsKey(id)).Select(id => new SelectionChange(id, false, Why(old, now, id)));
        return [.. gained.Concat(lost).OrderBy(change => change.Id.Value, StringComparer.Ordinal)];
    }

    private static Cause Why(Snapshot old, Snapshot now, DocumentId id) =>
        !old.Corpus.ContainsKey(id) ? Cause.Added
        : !now.Corpus.ContainsKey(id) ? Cause.Removed
        : old.HasSameText(now, id) ? Cause.Lists
        : Cause.Changed;
}
