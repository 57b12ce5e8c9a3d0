namespace Steunpakket.Core.Selection;

/// <summary>The automaton: all terms that start a word, as one table over UTF-8 bytes.</summary>
/// <remarks>
/// A state is a row of the table: the whole-word and the prefix term whose form ends in it (rank + 1, 0 for none),
/// the row after a gap between words, then the row after each byte class. Row 0 is the start; as a successor 0 means none.
/// </remarks>
internal sealed class TermTrie
{
    public const int Start = 0;

    private const int WholeWordCell = 0;
    private const int PrefixCell = 1;
    private const int GapCell = 2;
    private const int FirstByteCell = 3;

    private readonly int[] _cells;
    private readonly int[] _rows;
    private readonly bool[] _endsInWord;

    /// <param name="terms">In rank order; those that do not start a word are left out.</param>
    public TermTrie(IReadOnlyList<CompiledTerm> terms)
    {
        _endsInWord = [.. terms.Select(term => term.EndsInWord)];
        var bytes = terms.Where(term => term.StartsWord).SelectMany(term => term.Bytes).Where(value => value != ' ').Distinct().Order().ToList();
        var width = FirstByteCell + bytes.Count + 1;

        // The last cell of a row is for all bytes that no term has, and always 0.
        _cells = [.. Enumerable.Range(0, 256).Select(value => bytes.IndexOf((byte)value)).Select(place => place < 0 ? width - 1 : FirstByteCell + place)];
        var rows = new List<int>(new int[width]);
        for (var rank = 0; rank < terms.Count; rank++)
        {
            if (terms[rank].StartsWord)
            {
                Add(rows, width, terms[rank], rank);
            }
        }

        _rows = [.. rows];
    }

    /// <summary>Adds what terms stand at <paramref name="start"/>, the start of a word.</summary>
    /// <param name="at">How far the walk has come.</param>
    /// <param name="row">What that led to: <see cref="Start"/> or a row from <see cref="RowAfter"/>.</param>
    public void Walk(FoldedPage page, int start, int at, int row, CandidateList candidates)
    {
        var text = page.Text;
        do
        {
            if ((_rows[row + PrefixCell] | _rows[row + WholeWordCell]) != 0)
            {
                Accept(page, start, at, row, candidates);
            }

            // White space first: its bytes in UTF-8 may begin like those of a character in a form.
            var gapEnd = _rows[row + GapCell] == 0 ? -1 : page.GapEnd(at);
            row = gapEnd >= 0 ? _rows[row + GapCell] : at < text.Length ? _rows[row + _cells[text[at]]] : 0;
            at = gapEnd >= 0 ? gapEnd : at + 1;
        }
        while (row != 0);
    }

    /// <summary>The row that bytes without a gap lead to, 0 when no term begins with them.</summary>
    public int RowAfter(ReadOnlySpan<byte> bytes)
    {
        var row = Start;
        foreach (var value in bytes)
        {
            row = _rows[row + _cells[value]];
            if (row == 0)
            {
                break;
            }
        }

        return row;
    }

    private void Accept(FoldedPage page, int start, int at, int row, CandidateList candidates)
    {
        if (_rows[row + PrefixCell] is > 0 and var prefix)
        {
            candidates.Add(new Candidate(start, page.WordEnd(at), prefix - 1));
        }

        if (_rows[row + WholeWordCell] is > 0 and var whole && !(_endsInWord[whole - 1] && page.IsWord(at)))
        {
            candidates.Add(new Candidate(start, at, whole - 1));
        }
    }

    private void Add(List<int> rows, int width, CompiledTerm term, int rank)
    {
        var row = 0;
        foreach (var value in term.Bytes)
        {
            var cell = row + (value == ' ' ? GapCell : _cells[value]);
            if (rows[cell] == 0)
            {
                rows[cell] = rows.Count;
                rows.AddRange(new int[width]);
            }

            row = rows[cell];
        }

        rows[row + (term.Term.Unit == MatchUnit.Prefix ? PrefixCell : WholeWordCell)] = rank + 1;
    }
}
