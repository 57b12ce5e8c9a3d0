namespace Steunpakket.PdfPig;

/// <summary>The mark with which a whole PDF ends.</summary>
internal static class FileEnd
{
    private const int Within = 2048; // junk after it is common

    public static bool IsThere(ReadOnlySpan<byte> file) => file[^Math.Min(file.Length, Within)..].LastIndexOf("%%EOF"u8) >= 0;
}
