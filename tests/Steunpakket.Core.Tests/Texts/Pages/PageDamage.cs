namespace Steunpakket.Core.Tests.Texts.Pages;

/// <summary>Text as PDFs give it whose fonts are broken. Each way is as good as any of its kind; the seed is of the page.</summary>
internal static class PageDamage
{
    private const int GlyphShift = 29; // a TrueType font's number of a letter, seen as a character

    public static IReadOnlyDictionary<string, Func<string, int, string>> Ways { get; } = new Dictionary<string, Func<string, int, string>>(StringComparer.Ordinal)
    {
        ["none"] = (text, _) => text,
        ["exchanged letters"] = Exchanged,
        ["letters one on"] = (text, _) => Mapped(text, letter => (char)('a' + ((letter - 'a' + 1) % 26))),
        ["glyph numbers"] = (text, _) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)Math.Max(' ', c - GlyphShift) : c)),
        ["letters with marks"] = (text, _) => Mapped(text, letter => (char)(0x100 + (7 * (letter - 'a')))),
        ["greek letters"] = (text, _) => Mapped(text, letter => (char)(0x3B1 + ((letter - 'a') % 25))),
        ["private use"] = (text, _) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(0xF000 + c) : c)),
        ["control characters"] = (text, _) => string.Concat(text.Select(c => char.IsLetter(c) ? (char)(1 + (c % 8)) : c)),
        ["every third unknown"] = (text, _) => string.Concat(text.Select((c, i) => c > ' ' && i % 3 == 0 ? '\uFFFD' : c)),
        ["letters apart"] = (text, _) => string.Join(' ', text.Where(c => c != ' ')),
        ["lines backwards"] = (text, _) => string.Join('\n', text.Split('\n').Select(line => string.Concat(line.Reverse()))),
    };

    private static string Exchanged(string text, int seed)
    {
        var letters = Enumerable.Range('a', 26).Select(c => (char)c).ToArray();
        new Random(seed).Shuffle(letters);
        return Mapped(text, letter => letters[letter - 'a']);
    }

    private static string Mapped(string text, Func<char, char> map) => string.Concat(text.Select(c => char.IsAsciiLetter(c) ? map(char.ToLowerInvariant(c)) : c));
}
