namespace Steunpakket.Core.Families;

/// <summary>Reads texts, page by page, into what confirms a family. For one thread.</summary>
public sealed class ContentReader
{
    private readonly PageWords _words = new();
    private readonly Shingles _shingles = new();
    private readonly List<uint> _allShingles = [];
    private readonly List<uint> _allWords = [];

    /// <param name="page">Normalised UTF-8 of the next page.</param>
    public void Add(ReadOnlySpan<byte> page)
    {
        var words = _words.Read(page);
        _allShingles.AddRange(_shingles.Add(words));
        foreach (var word in words)
        {
            _allWords.Add(((uint)(word >> 32) & ~1U) | (uint)(word & WordHash.Telling));
        }
    }

    /// <summary>The content of what was added; begins another text.</summary>
    public TextContent Finish()
    {
        var (shingles, words) = (_allShingles.ToArray(), _allWords.ToArray());
        Array.Sort(shingles);
        Array.Sort(words);
        _allShingles.Clear();
        _allWords.Clear();
        _shingles.Clear();
        return new TextContent(Once(shingles), words);
    }

    private static uint[] Once(uint[] sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        return count == sorted.Length ? sorted : sorted[..count];
    }
}
