namespace Steunpakket.Core.Selection;

/// <summary>The candidates of one page; sorts only when they did not come in order.</summary>
internal sealed class CandidateList
{
    private readonly List<Candidate> _candidates = [];
    private bool _inOrder = true;

    public void Clear()
    {
        _candidates.Clear();
        _inOrder = true;
    }

    public void Add(Candidate candidate)
    {
        _inOrder = _inOrder && (_candidates.Count == 0 || _candidates[^1].CompareTo(candidate) <= 0);
        _candidates.Add(candidate);
    }

    public List<Candidate> InOrder()
    {
        if (!_inOrder)
        {
            _candidates.Sort();
            _inOrder = true;
        }

        return _candidates;
    }
}
