using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Steunpakket.Core.Selection;

/// <summary>Folds 64 bytes of ASCII at a time and says which of them belong to a word.</summary>
/// <remarks>Bytes from 0x80 on pass unchanged and are marked as wide: <see cref="WideRunes"/> sees to them.</remarks>
internal static class WordBoundaries
{
    /// <summary>Bytes in a block; a bit of a mask stands for a byte, the lowest for the first.</summary>
    public const int BlockSize = 64;

    /// <summary>Folds the block in place.</summary>
    /// <param name="block">At least <see cref="BlockSize"/> bytes.</param>
    /// <param name="extra">One more ASCII byte that counts as a letter.</param>
    /// <param name="wide">Bytes that are not ASCII.</param>
    /// <returns>ASCII letters, digits and <paramref name="extra"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FoldBlock(Span<byte> block, byte extra, out ulong wide) =>
        Vector128.IsHardwareAccelerated ? FoldVectors(block, extra, out wide) : FoldBytes(block, extra, out wide);

    /// <summary>The same without vectors.</summary>
    public static ulong FoldBytes(Span<byte> block, byte extra, out ulong wide)
    {
        var words = 0UL;
        wide = 0;
        for (var i = 0; i < BlockSize; i++)
        {
            var value = block[i];
            block[i] = char.IsAsciiLetterUpper((char)value) ? (byte)(value | 0x20) : value;
            words |= (char.IsAsciiLetterOrDigit((char)value) || value == extra ? 1UL : 0UL) << i;
            wide |= (value >= 0x80 ? 1UL : 0UL) << i;
        }

        return words;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FoldVectors(Span<byte> block, byte extra, out ulong wide)
    {
        var words = FoldHalf(block, extra, out var low) | ((ulong)FoldHalf(block[32..], extra, out var high) << 32);
        wide = low | ((ulong)high << 32);
        return words;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint FoldHalf(Span<byte> half, byte extra, out uint wide)
    {
        var text = Vector256.Create<byte>(half);
        var letters = Vector256.LessThanOrEqual((text | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)25));
        var digits = Vector256.LessThanOrEqual(text - Vector256.Create((byte)'0'), Vector256.Create((byte)9));
        (text | (letters & Vector256.Create((byte)0x20))).CopyTo(half);
        wide = text.ExtractMostSignificantBits();
        return (letters | digits | Vector256.Equals(text, Vector256.Create(extra))).ExtractMostSignificantBits();
    }
}
