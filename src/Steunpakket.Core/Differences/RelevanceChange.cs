using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Differences;

/// <summary>A document that is relevant to a line in one export and not in the other.</summary>
/// <param name="Line">Index in <see cref="Snapshot.Lines"/>.</param>
/// <param name="Cause">The step in which it last changed sides. A step may move the cut, and so turn documents it does not touch.</param>
public sealed record RelevanceChange(DocumentId Id, int Line, bool IsGained, Cause Cause)
{
    /// <param name="steps">Of a <see cref="ChangeChain"/>.</param>
    /// <returns>By line, then by id.</returns>
    public static IEnumerable<RelevanceChange> Of(IReadOnlyList<Change> steps, int lines)
    {
        for (var line = 0; line < lines; line++)
        {
            var (before, after) = (steps[0].State.Relevant(line), steps[^1].State.Relevant(line));
            foreach (var id in before.Where(id => !after.Contains(id)).Concat(after.Where(id => !before.Contains(id))).OrderBy(id => id.Value, StringComparer.Ordinal))
            {
                yield return new(id, line, after.Contains(id), LastTurn(steps, line, id));
            }
        }
    }

    private static Cause LastTurn(IReadOnlyList<Change> steps, int line, DocumentId id)
    {
        var i = steps.Count - 1;
        while (steps[i].State.Relevant(line).Contains(id) == steps[i - 1].State.Relevant(line).Contains(id))
        {
            i--;
        }

        return steps[i].Cause!.Value;
    }
}
