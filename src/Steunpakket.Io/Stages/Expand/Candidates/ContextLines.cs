using Steunpakket.Core.Texts;

namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>The passages of one term: as many as are asked, one a document, of as many gemeenten as there are.</summary>
/// <remarks>
/// What is kept does not depend on the order in which lines come, nor on how they were split over several of these: of each gemeente the
/// smallest lines, of gemeenten those whose smallest line is smallest, and of different texts the smallest. So at most
/// <paramref name="most"/> × (most + 2) lines are in memory. A gemeente that had to go may come back without its larger lines, so once one
/// went only the smallest line of each is shown.
/// </remarks>
internal sealed class ContextLines(int most)
{
    private readonly Dictionary<string, SortedSet<ContextLine>> _ofGemeente = new(StringComparer.Ordinal);

    // By hash, of equals the first by document: what stands in for a text that is shown already.
    private readonly SortedList<ulong, ContextLine> _texts = [];
    private bool _isCrowded;

    /// <summary>Documents that hold the term.</summary>
    public int Documents { get; private set; }

    // As many may be hidden by the lines that are shown first.
    private int MostTexts => 2 * most;

    /// <summary>Counts a document.</summary>
    /// <param name="passage">Makes it; called only when it is kept.</param>
    public void Add(ulong hash, string gemeente, string documentId, Func<PagePassage> passage)
    {
        Documents++;
        var line = new ContextLine(hash, gemeente, documentId, null);
        if (most == 0)
        {
            return;
        }

        _isCrowded |= _ofGemeente.Count == most && !_ofGemeente.ContainsKey(gemeente);
        if (MayStay(line) || MayStayAsText(line))
        {
            Keep(line with { Passage = passage() });
        }
    }

    public void Merge(ContextLines other)
    {
        Documents += other.Documents;
        _isCrowded |= other._isCrowded;
        foreach (var line in other._ofGemeente.Values.SelectMany(lines => lines).Concat(other._texts.Values))
        {
            Keep(line);
        }
    }

    /// <summary>First one line of each gemeente, then second ones; the same text twice only when there is no other.</summary>
    public IReadOnlyList<PagePassage> ToList()
    {
        var turns = _ofGemeente.Values.SelectMany(lines => lines.Take(_isCrowded ? 1 : most).Index())
            .OrderBy(line => line.Index).ThenBy(line => line.Item).Select(line => line.Item).ToList();
        var first = turns.Concat(_texts.Values).DistinctBy(line => line.Hash).ToList();
        return [.. first.Concat(turns.Except(first)).Take(most).Select(line => line.Passage!)];
    }

    private bool MayStay(ContextLine line) => !_ofGemeente.TryGetValue(line.Gemeente, out var lines)
        ? _ofGemeente.Count < most || line < _ofGemeente.Values.Max(others => others.Min)
        : lines.Count < most || line < lines.Max;

    private bool MayStayAsText(ContextLine line) => _texts.TryGetValue(line.Hash, out var other)
        ? line < other
        : _texts.Count < MostTexts || line.Hash < _texts.Keys[^1];

    private void Keep(ContextLine line)
    {
        if (MayStayAsText(line))
        {
            _texts[line.Hash] = line;
        }

        if (_texts.Count > MostTexts)
        {
            _texts.RemoveAt(MostTexts);
        }

        KeepOfGemeente(line);
    }

    private void KeepOfGemeente(ContextLine line)
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
            _isCrowded = true;
            _ofGemeente.Remove(_ofGemeente.MaxBy(gemeente => gemeente.Value.Min).Key);
        }
    }
}
