using System.Text;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Tests.Selection;

/// <summary>Seeded texts and term lists in which terms meet, nest, touch edges and break.</summary>
internal sealed class Troublemaker(int seed)
{
    private static readonly string[] Letters = ["a", "a", "b", "A", "B", "é", "É", "ß", "ẞ", "Σ", "σ", "ς", "İ", "ﬁ", "K", "7", "\U00010400", "\U00010428"];
    private static readonly string[] Others = ["-", "-", "'", "/", "_", " ", " ", " ", "\n", "\n\n", "\u00A0", "\u2003", "’", "€", "😀", "\t", ".", "\u0301", "\0"];
    private static readonly byte[][] Broken = [[0xFF], [0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x90, 0x90], [0xC0, 0xA0], [0xED, 0xA0, 0x80]];

    private readonly Random _random = new(seed);

    public List<MatchTerm> Terms()
    {
        var terms = new Dictionary<(string, MatchUnit), MatchTerm>();
        for (var count = _random.Next(1, 12); count > 0; count--)
        {
            var form = _random.Next(3) == 0 && terms.Count > 0 ? Longer(terms.Keys.First().Item1) : Form();
            var unit = (MatchUnit)_random.Next(3);
            terms.TryAdd((form, unit), new MatchTerm(form, unit, Counts: _random.Next(5) > 0));
        }

        return [.. terms.Values];
    }

    public MatchOptions Options() => new()
    {
        Overlap = _random.Next(2) == 0 ? Overlap.All : Overlap.LongestExclusive,
        HyphenIsLetter = _random.Next(3) == 0,
    };

    /// <summary>Characters at random, in between a term of the list, as it is or in capitals.</summary>
    public byte[] Page(IReadOnlyList<MatchTerm> terms)
    {
        using var page = new MemoryStream();
        for (var count = _random.Next(0, 70); count > 0; count--)
        {
            page.Write(Piece(terms));
        }

        return page.ToArray();
    }

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }

    private byte[] Piece(IReadOnlyList<MatchTerm> terms) => _random.Next(40) switch
    {
        0 => Pick(Broken),
        < 9 => Encoding.UTF8.GetBytes(Written(terms[_random.Next(terms.Count)].Form)),
        < 20 => Encoding.UTF8.GetBytes(Pick(Others)),
        20 => Encoding.UTF8.GetBytes(new string('a', _random.Next(1, 70))),
        _ => Encoding.UTF8.GetBytes(Pick(Letters)),
    };

    private string Written(string form) => _random.Next(4) switch
    {
        0 => form.ToUpperInvariant(),
        1 => form.Replace(" ", Pick(Others), StringComparison.Ordinal),
        _ => form,
    };

    private string Form()
    {
        var form = new StringBuilder();
        for (var length = _random.Next(1, _random.Next(2, 14)); length > 0; length--)
        {
            form.Append(_random.Next(4) == 0 ? Pick(Others) : Pick(Letters[..6]));
        }

        return Clean(form.ToString());
    }

    private string Longer(string form) => Clean(form + Pick(["", " ", "-"]) + Form());

    /// <summary>In lower case with single spaces, as the contract of a form asks; what is left empty becomes <c>a</c>.</summary>
    private static string Clean(string form)
    {
        var words = string.Join(' ', form.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var lower = string.Concat(words.EnumerateRunes().Select(rune => rune.Value == 'ẞ' ? rune : Rune.ToLowerInvariant(rune)));
        return lower.Length == 0 ? "a" : lower;
    }

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
