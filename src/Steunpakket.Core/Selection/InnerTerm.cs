namespace Steunpakket.Core.Selection;

/// <summary>A term that may begin inside a word or with no word at all: it is searched for by itself, not from the starts of words.</summary>
internal sealed class InnerTerm(CompiledTerm term, int rank)
{
    private readonly byte[] _beforeGap = term.Bytes.AsSpan().IndexOf((byte)' ') is >= 0 and var space ? term.Bytes[..space] : term.Bytes;

    public void Find(FoldedPage page, CandidateList candidates)
    {
        for (var at = 0; at < page.Length;)
        {
            var found = page.Text[at..].IndexOf(_beforeGap);
            if (found < 0)
            {
                return;
            }

            var candidate = At(page, at + found);
            if (candidate is not null)
            {
                candidates.Add(candidate.Value);
            }

            // A word counts once for a term that is letters only; without this a long word would cost its length squared.
            at = candidate is not null && term.IsOneWord ? candidate.Value.End : at + found + 1;
        }
    }

    private Candidate? At(FoldedPage page, int at)
    {
        var end = FormEnd(page, at);
        return term.Term.Unit switch
        {
            _ when end < 0 => null,
            MatchUnit.WholeWord when term.EndsInWord && page.IsWord(end) => null,
            MatchUnit.WholeWord => new Candidate(at, end, rank),
            MatchUnit.Prefix => new Candidate(at, page.WordEnd(end), rank),
            _ => new Candidate(page.WordStart(at), page.WordEnd(end), rank),
        };
    }

    /// <returns>Where the form that begins at <paramref name="at"/> ends, or -1 when it does not stand there.</returns>
    private int FormEnd(FoldedPage page, int at)
    {
        var text = page.Text;
        foreach (var value in term.Bytes)
        {
            if (at >= text.Length || (value != ' ' && text[at] != value))
            {
                return -1;
            }

            at = value == ' ' ? page.GapEnd(at) : at + 1;
            if (at < 0)
            {
                return -1;
            }
        }

        return at;
    }
}
