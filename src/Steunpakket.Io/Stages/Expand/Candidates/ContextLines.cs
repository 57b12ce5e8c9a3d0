namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>The passages of one term: as many as are asked, one a document, of as many gemeenten as there are.</summary>
/// <remarks>
/// What is kept does not depend on the order in which lines come, nor on how they were split over several of these: of each gemeente the
/// smallest lines, and of gemeenten those whose smallest line is smallest. So at most <paramref name="most"/> × most lines are in memory.
/// </remarks>
internal sealed class ContextLines(int most)
{
    private readonly Dictionary<string, SortedSet<ContextLine>> _ofGemeente = new(StringComparer.Ordinal);

    /// <summary>Documents that hold the term.</summary>
    public int Documents { get; private set; }

    /// <summary>Counts a document.</summary>
    /// <param name="text">Makes the line; called only when it is kept.</param>
    public void Add(ulong hash, string gemeente, string documentId, Func<string> text)
    {
        Documents++;
        var line = new ContextLine(hash, gemeente, documentId, string.Empty);
        if (MayStay(line))
        {
            Keep(line with { Text = text() });
        }
    }

    public void Merge(ContextLines other)
    {
        Documents += other.Documents;
        foreach (var line in other._ofGemeente.Values.SelectMany(lines => lines))
        {
            Keep(line);
        }
    }

    /// <summary>First one line of each gemeente, then second ones; the same text twice only when there is no other.</summary>
    public IReadOnlyList<string> ToList()
    {
        var turns = _ofGemeente.Values.SelectMany(lines => lines.Index()).OrderBy(line => line.Index).ThenBy(line => line.Item).Select(line => line.Item).ToList();
        var first = turns.DistinctBy(line => line.Hash).ToList();
        return [.. first.Concat(turns.Except(first)).Take(most).Select(line => line.Text)];
    }

    private bool MayStay(ContextLine line) =>
        most > 0 && (!_ofGemeente.TryGetValue(line.Gemeente, out var lines)
            ? _ofGemeente.Count < most || line < _ofGemeente.Values.Max(others => others.Min)
            : lines.Count < most || line < lines.Max);

    private void Keep(ContextLine line)
    {
        if (!_ofGemeente.TryGetValue(line.Gemeente, out var lines))
        {
            _ofGemeente.Add(line.Gemeente, lines = []);
        }

        lines.Add(line);
        if (lines.Count > most)
        {
            lines.Remove(lines.Max);
        }

        if (_ofGemeente.Count > most)
        {
            _ofGemeente.Remove(_ofGemeente.MaxBy(gemeente => gemeente.Value.Min).Key);
        }
    }
}
