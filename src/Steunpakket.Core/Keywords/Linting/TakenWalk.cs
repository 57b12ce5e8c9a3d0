using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>What of a page's text keywords took. Asked from left to right, with starts that never become smaller.</summary>
/// <param name="taken">In text order.</param>
internal ref struct TakenWalk(IReadOnlyList<TermHit> taken)
{
    private readonly int _count = taken.Count;
    private int _next;
    private int _takenUpTo;

    /// <summary>Whether a new form would lose this text to a keyword: one that begins before it, or there and is not shorter.</summary>
    /// <param name="replaces">Whether it would win text that now counts for a keyword.</param>
    public bool Loses(int start, int end, out bool replaces)
    {
        Pass(start);
        replaces = false;
        if (_takenUpTo > start)
        {
            return true;
        }

        for (var i = _next; i < _count && taken[i].Start < end; i++)
        {
            if (taken[i].Start == start && EndOf(taken[i]) >= end)
            {
                return true;
            }

            replaces = true;
        }

        return false;
    }

    /// <summary>The hit that covers this text, if one does; of exclusive hits.</summary>
    public TermHit? Around(int start, int end)
    {
        Pass(start + 1);
        return _next > 0 && EndOf(taken[_next - 1]) >= end ? taken[_next - 1] : null;
    }

    private void Pass(int start)
    {
        while (_next < _count && taken[_next].Start < start)
        {
            _takenUpTo = Math.Max(_takenUpTo, EndOf(taken[_next]));
            _next++;
        }
    }

    private static int EndOf(TermHit hit) => hit.Start + hit.Length;
}
