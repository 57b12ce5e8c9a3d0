namespace Steunpakket.Io.Stages.Select;

/// <summary>Occurrences per kind, term and page of one document.</summary>
internal sealed class DocumentHits
{
    private readonly SortedDictionary<(string Kind, string Term, int Page), int> _counts = new(Order);

    private static readonly Comparer<(string Kind, string Term, int Page)> Order = Comparer<(string Kind, string Term, int Page)>.Create(
        (left, right) => string.CompareOrdinal(left.Kind, right.Kind) is var kind and not 0 ? kind
            : string.CompareOrdinal(left.Term, right.Term) is var term and not 0 ? term
            : left.Page.CompareTo(right.Page));

    /// <summary>Whether a keyword occurs: the only thing that selects a document (METHOD 1.4 C1).</summary>
    public bool HasKeyword { get; private set; }

    public IEnumerable<(string Kind, string Term, int Page, int Occurrences)> Rows =>
        _counts.Select(pair => (pair.Key.Kind, pair.Key.Term, pair.Key.Page, pair.Value));

    public void Add(string kind, string term, int page)
    {
        HasKeyword |= kind == HitKinds.Keyword;
        _counts[(kind, term, page)] = _counts.GetValueOrDefault((kind, term, page)) + 1;
    }

    public void Clear()
    {
        _counts.Clear();
        HasKeyword = false;
    }
}
