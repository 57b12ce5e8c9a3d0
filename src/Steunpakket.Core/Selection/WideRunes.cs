using System.Buffers;
using System.Text;

namespace Steunpakket.Core.Selection;

/// <summary>Folds one scalar outside ASCII and says whether it belongs to a word.</summary>
internal static class WideRunes
{
    private const int TwoByteScalars = 0x800;
    private const ushort IsWord = 0x8000;

    // Of the scalars that UTF-8 writes in two bytes (é, ë, ï and their like): lower case, and whether it is a letter or digit.
    private static readonly ushort[] TwoBytes = MakeTwoBytes();

    /// <summary>Folds in place the scalar, or the invalid bytes, that <paramref name="text"/> begins with.</summary>
    /// <param name="text">Begins with a byte that is not ASCII.</param>
    /// <param name="length">In bytes, from 1 to 4.</param>
    /// <returns>Whether it is a letter or digit; false for invalid bytes.</returns>
    public static bool Fold(Span<byte> text, out int length)
    {
        if (text.Length > 1 && text[0] is >= 0xC2 and <= 0xDF && text[1] is >= 0x80 and <= 0xBF)
        {
            length = 2;
            return FoldTwo(text);
        }

        // General punctuation (curly quotes, dashes, bullets, zero-width spaces) has neither case nor letters.
        if (text.Length > 2 && text[0] == 0xE2 && text[1] == 0x80 && text[2] is >= 0x80 and <= 0xBF)
        {
            length = 3;
            return false;
        }

        return FoldAny(text, out length);
    }

    private static bool FoldTwo(Span<byte> text)
    {
        var entry = TwoBytes[((text[0] & 0x1F) << 6) | (text[1] & 0x3F)];
        var lower = entry & ~IsWord;
        text[0] = (byte)(0xC0 | (lower >> 6));
        text[1] = (byte)(0x80 | (lower & 0x3F));
        return (entry & IsWord) != 0;
    }

    private static bool FoldAny(Span<byte> text, out int length)
    {
        if (Rune.DecodeFromUtf8(text, out var rune, out length) != OperationStatus.Done)
        {
            return false;
        }

        CaseFold.Fold(rune).EncodeToUtf8(text);
        return Rune.IsLetterOrDigit(rune);
    }

    private static ushort[] MakeTwoBytes()
    {
        var entries = new ushort[TwoByteScalars];
        for (var scalar = 0x80; scalar < TwoByteScalars; scalar++)
        {
            var rune = new Rune(scalar);
            entries[scalar] = (ushort)(CaseFold.Fold(rune).Value | (Rune.IsLetterOrDigit(rune) ? IsWord : 0));
        }

        return entries;
    }
}
