namespace Steunpakket.Core.Selection;

/// <summary>The stretches of a page that hits of another matcher took. Asked from left to right.</summary>
/// <param name="hits">In text order.</param>
internal ref struct TakenText(IReadOnlyList<TermHit> hits)
{
    private readonly int _count = hits.Count;
    private int _next;
    private int _takenUpTo;

    /// <param name="start">Not smaller than in the question before.</param>
    public bool Overlaps(int start, int end)
    {
        while (_next < _count && hits[_next].Start <= start)
        {
            _takenUpTo = Math.Max(_takenUpTo, hits[_next].Start + hits[_next].Length);
            _next++;
        }

        return _takenUpTo > start || (_next < _count && hits[_next].Start < end);
    }
}
