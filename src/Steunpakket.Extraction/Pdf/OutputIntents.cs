using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Steunpakket.Extraction.Pdf;

/// <summary>The entry of a PDF's catalog that names the device its colours are meant for.</summary>
internal static class OutputIntents
{
    private const int Piece = 128 << 10; // stays in the cache of a core
    private const byte Other = (byte)'z';

    private static readonly SearchValues<byte> White = SearchValues.Create(0, 9, 10, 12, 13, 32); // PDF 32000-1, table 1

    private static ReadOnlySpan<byte> Name => "/OutputIntents"u8;

    /// <summary>Whether the name stands somewhere in a file; looked at piece by piece, because most have none.</summary>
    public static bool MayBeIn(SafeFileHandle file)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Piece);
        var isFound = false;
        var read = Name.Length;
        for (var at = 0L; !isFound && read >= Name.Length; at += read - Name.Length + 1)
        {
            read = RandomAccess.Read(file, bytes, at);
            isFound = bytes.AsSpan(0, read).IndexOf(Name) >= 0;
        }

        ArrayPool<byte>.Shared.Return(bytes);
        return isFound;
    }

    /// <summary>Gives each such entry another name. One in a compressed object stays as it is.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool Rename(Span<byte> pdf)
    {
        var found = false;
        for (var rest = pdf; rest.IndexOf(Name) is >= 0 and var at; rest = rest[(at + Name.Length)..])
        {
            if (IsArrayOrReference(rest[(at + Name.Length)..]))
            {
                rest[at + Name.Length - 1] = Other;
                found = true;
            }
        }

        return found;
    }

    /// <summary>Whether the other name stands in a text, so that a text was changed.</summary>
    public static bool ShowIn(ReadOnlySpan<byte> text) => text.IndexOf("OutputIntentz"u8) >= 0;

    private static bool IsArrayOrReference(ReadOnlySpan<byte> after) =>
        after.IndexOfAnyExcept(White) is >= 0 and var at && after[at] is (byte)'[' or (>= (byte)'0' and <= (byte)'9');
}
