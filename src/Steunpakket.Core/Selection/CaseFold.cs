using System.Text;

namespace Steunpakket.Core.Selection;

/// <summary>Lower case that never changes the length of a text, so that offsets in the folded page are offsets in the page.</summary>
/// <remarks>
/// Invariant, one Unicode scalar at a time. A scalar whose lower case takes another number of UTF-8 bytes stays as it is:
/// İ (2 bytes, i is 1), ẞ (3, ß is 2), the Kelvin sign (3, k is 1). Final sigma is another letter than σ.
/// </remarks>
internal static class CaseFold
{
    public static Rune Fold(Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        return lower.Utf8SequenceLength == rune.Utf8SequenceLength ? lower : rune;
    }
}
