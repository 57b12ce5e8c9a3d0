namespace Steunpakket.Core.Selection;

/// <summary>Finds where terms stand in a page (METHOD 4.1). Immutable; any number of threads may use one.</summary>
/// <remarks>
/// Case does not matter (<see cref="CaseFold"/> says how). Letters and digits make words; all else, invalid UTF-8 too, is a boundary.
/// The typewriter's and the typographic apostrophe are one: <c>foto's</c> is found as <c>foto’s</c>, and the other way round.
/// A side of a form that is no letter or digit needs no boundary. A space in a form is any white space without a paragraph break.
/// In <c>corona*</c> and <c>*steunpakket*</c> the asterisk stands for any number of letters and digits, and the hit covers them.
/// Of terms that take equally long text at one place an exception wins, then the whole word, then the prefix, then the longer form, then
/// ordinal order, so the order of the list never matters.
/// </remarks>
public sealed class KeywordMatcher
{
    // Buffers that grow to the largest page of the thread, so that a page costs no allocation.
    [ThreadStatic]
    private static MatchScratch? _threadScratch;

    private readonly CompiledTerm[] _terms;
    private readonly MatchOptions _options;
    private readonly WordStartScan _wordStarts;
    private readonly InnerTerm[] _innerTerms;

    /// <exception cref="ArgumentException">A form stands twice in the list with the same unit, or is no form (see <see cref="MatchTerm"/>).</exception>
    public KeywordMatcher(IReadOnlyList<MatchTerm> terms, MatchOptions options)
    {
        _options = options;
        _terms = [.. Apostrophes.BothWays(terms).Select(term => new CompiledTerm(term.Term, term.Index, options.HyphenIsLetter)).Order()];
        RejectDoubles();
        _wordStarts = new WordStartScan(_terms);
        _innerTerms = [.. _terms.Index().Where(term => !term.Item.StartsWord).Select(term => new InnerTerm(term.Item, term.Index))];
    }

    /// <summary>Adds the hits in one page, in text order.</summary>
    /// <param name="page">Normalised UTF-8, original case; lines end in one line feed, paragraphs in two or more.</param>
    /// <param name="hits">Kept as it is; hits are added at the end. A term counts once for one stretch of text.</param>
    public void Match(ReadOnlySpan<byte> page, List<TermHit> hits) => MatchBetween(page, [], hits);

    /// <summary>The same, but only hits of which no byte was taken.</summary>
    /// <param name="taken">Hits in the same page, in text order. Exceptions are never reported, so their text is not taken here.</param>
    /// <exception cref="ArgumentException"><paramref name="taken"/> is not in text order.</exception>
    public void MatchBetween(ReadOnlySpan<byte> page, IReadOnlyList<TermHit> taken, List<TermHit> hits)
    {
        var scratch = _threadScratch ??= new MatchScratch();
        scratch.Page.Load(page, _options.HyphenIsLetter);
        scratch.Candidates.Clear();
        _wordStarts.Find(scratch.Page, scratch.Candidates);
        foreach (var term in _innerTerms)
        {
            term.Find(scratch.Page, scratch.Candidates);
        }

        RejectDisorder(taken);
        Report(scratch.Candidates.InOrder(), new TakenText(taken), hits);
    }

    private void Report(ReadOnlySpan<Candidate> candidates, TakenText taken, List<TermHit> hits)
    {
        var free = 0;
        foreach (var candidate in candidates)
        {
            if (candidate.Start < free || taken.Overlaps(candidate.Start, candidate.End))
            {
                continue;
            }

            free = _options.Overlap == Overlap.LongestExclusive ? candidate.End : free;
            var term = _terms[candidate.Rank];
            if (term.Term.Counts)
            {
                hits.Add(new TermHit(term.Index, candidate.Start, candidate.End - candidate.Start));
            }
        }
    }

    private static void RejectDisorder(IReadOnlyList<TermHit> taken)
    {
        for (var i = 1; i < taken.Count; i++)
        {
            if (taken[i].Start < taken[i - 1].Start)
            {
                throw new ArgumentException("The taken hits are not in text order.", nameof(taken));
            }
        }
    }

    private void RejectDoubles()
    {
        for (var i = 1; i < _terms.Length; i++)
        {
            if (_terms[i].IsSameAs(_terms[i - 1]))
            {
                throw new ArgumentException($"'{_terms[i].Term.Form}' ({_terms[i].Term.Unit}) stands in the list twice.");
            }
        }
    }
}
