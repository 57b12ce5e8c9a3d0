using System.Collections.Frozen;
using System.Text;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Embedding.Tokens;

/// <summary>Words after which a full stop seldom ends a sentence.</summary>
/// <remarks>One letter is always such a word: <c>d.d.</c>, <c>o.a.</c>, <c>m.b.t.</c>, initials. Left out is what often ends one, such as <c>enz.</c></remarks>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "afd", "alg", "art", "artt", "bijl", "bijv", "blz", "burg", "bv", "ca", "dhr", "div", "dr", "drs", "evt", "excl", "fam", "fig", "fr", "gld",
        "hfst", "incl", "ing", "ir", "jhr", "jl", "max", "mevr", "mld", "mln", "mr", "mw", "nr", "nrs", "ong", "pag", "par", "prof", "red", "resp",
        "sept", "st", "stb", "stcrt", "tel", "vgl", "wnd", "zgn",
    ], StringComparer.Ordinal);

    private static readonly int Longest = Words.Max(word => word.Length);

    /// <param name="stop">Place of a full stop.</param>
    public static bool EndsAt(FoldedPage page, int stop)
    {
        var word = page.Text[page.WordStart(stop)..stop];
        if (Rune.DecodeFromUtf8(word, out var rune, out var length) == System.Buffers.OperationStatus.Done && length == word.Length)
        {
            return Rune.IsLetter(rune);
        }

        Span<char> letters = stackalloc char[Longest];
        return word.Length <= Longest && Ascii.ToUtf16(word, letters, out var count) == System.Buffers.OperationStatus.Done
            && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters[..count]);
    }
}
