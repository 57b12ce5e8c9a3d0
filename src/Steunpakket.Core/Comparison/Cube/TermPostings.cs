namespace Steunpakket.Core.Comparison.Cube;

/// <summary>The cube by terms: which documents hold a term.</summary>
public sealed class TermPostings
{
    private readonly int[] _ends;
    private readonly int[] _documents;
    private readonly long[] _hits;

    public TermPostings(CorpusCube cube)
    {
        _ends = new int[cube.Terms.Terms.Count];
        _hits = new long[_ends.Length];
        _documents = new int[cube.AllTerms.Length];
        CountTerms(cube);
        Place(cube);
    }

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<int> DocumentsOf(int term) => _documents.AsSpan((term == 0 ? 0 : _ends[term - 1]).._ends[term]);

    /// <summary>Occurrences in all selected documents, dated and undated.</summary>
    public long Hits(int term) => _hits[term];

    private void CountTerms(CorpusCube cube)
    {
        for (var i = 0; i < cube.AllTerms.Length; i++)
        {
            _ends[cube.AllTerms[i]]++;
            _hits[cube.AllTerms[i]] += cube.AllCounts[i];
        }

        for (var term = 1; term < _ends.Length; term++)
        {
            _ends[term] += _ends[term - 1];
        }
    }

    private void Place(CorpusCube cube)
    {
        var next = new int[_ends.Length];
        for (var term = 1; term < next.Length; term++)
        {
            next[term] = _ends[term - 1];
        }

        for (var document = 0; document < cube.Documents; document++)
        {
            foreach (var term in cube.AllTerms[cube.TermsOf(document)])
            {
                _documents[next[term]++] = document;
            }
        }
    }
}
