namespace Steunpakket.Io.Words;

/// <summary>Reads the flags of a word or affix: one character each, two (<c>FLAG long</c>), or numbers with commas (<c>FLAG num</c>).</summary>
internal sealed class HunspellFlags(string kind)
{
    private readonly Dictionary<string, int[]> _read = new(StringComparer.Ordinal);

    /// <summary>Sorted; the same text gives the same list.</summary>
    public int[] Read(string text)
    {
        if (!_read.TryGetValue(text, out var flags))
        {
            flags = [.. Parse(text).Order()];
            _read.Add(text, flags);
        }

        return flags;
    }

    private IEnumerable<int> Parse(string text) => kind switch
    {
        "long" => Enumerable.Range(0, text.Length / 2).Select(place => (text[2 * place] << 16) | text[(2 * place) + 1]),
        "num" => text.Split(',').Select(number => int.TryParse(number, out var flag) ? flag : -1),
        _ => text.Select(character => (int)character),
    };
}
