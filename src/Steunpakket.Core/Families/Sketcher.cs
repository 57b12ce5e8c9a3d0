using System.Globalization;

namespace Steunpakket.Core.Families;

/// <summary>Sketches texts, page by page. For one thread.</summary>
public sealed class Sketcher
{
    private readonly PageWords _words = new();
    private readonly Shingles _shingles = new();
    private readonly MinHash _hashes = new();
    private readonly int[] _results = new int[ResultWords.All.Count];
    private int _count;

    /// <param name="page">Normalised UTF-8 of the next page.</param>
    public void Add(ReadOnlySpan<byte> page)
    {
        var words = _words.Read(page);
        _count += words.Length;
        _hashes.Add(_shingles.Add(words));
        foreach (var word in words)
        {
            if (ResultWords.IndexOf(word) is >= 0 and var index)
            {
                _results[index]++;
            }
        }
    }

    /// <summary>The sketch of what was added; begins another text.</summary>
    public TextSketch Finish()
    {
        var results = _results.Select((count, i) => string.Create(CultureInfo.InvariantCulture, $"{ResultWords.All[i]}={count}"))
            .Where((_, i) => _results[i] > 0);
        var sketch = new TextSketch(_count < Shingles.Length ? null : Signature.Of(_hashes), _count, string.Join(' ', results));
        Array.Clear(_results);
        _shingles.Clear();
        _hashes.Clear();
        _count = 0;
        return sketch;
    }
}
