using System.Runtime.InteropServices;

namespace Steunpakket.Core.Selection;

/// <summary>The candidates of one page; sorts only when they did not come in order.</summary>
internal sealed class CandidateList
{
    private readonly List<Candidate> _candidates = [];
    private Candidate _last;
    private bool _inOrder = true;

    public void Clear()
    {
        _candidates.Clear();
        _last = default;
        _inOrder = true;
    }

    public void Add(Candidate candidate)
    {
        _inOrder &= candidate.Start > _last.Start || _last.CompareTo(candidate) <= 0;
        _last = candidate;
        _candidates.Add(candidate);
    }

    public ReadOnlySpan<Candidate> InOrder()
    {
        var candidates = CollectionsMarshal.AsSpan(_candidates);
        if (!_inOrder)
        {
            candidates.Sort();
        }

        return candidates;
    }
}
