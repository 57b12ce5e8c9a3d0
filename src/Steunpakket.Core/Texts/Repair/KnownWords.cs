using System.Text;
using Steunpakket.Core.Quality;

namespace Steunpakket.Core.Texts.Repair;

/// <summary>Asks a Dutch word list about words of any case.</summary>
internal sealed class KnownWords(DutchWords words)
{
    /// <summary>Whether the list has the word, or all parts of it as of a compound.</summary>
    public bool Has(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[DutchWords.LongestWord];
        Span<byte> utf8 = stackalloc byte[DutchWords.LongestWord];
        var letters = word.ToLowerInvariant(lower); // -1 when there are too many
        return letters >= 0 && Encoding.UTF8.TryGetBytes(lower[..letters], utf8, out var length)
            && (words.Has(DutchWords.HashOf(utf8[..length])) || words.HasCompound(utf8[..length]));
    }
}
