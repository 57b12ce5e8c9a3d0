namespace Steunpakket.Extraction.Doc;

/// <summary>A stretch of text as it lies in the file.</summary>
/// <param name="Characters">How many.</param>
/// <param name="Offset">Of its first byte in the stream WordDocument.</param>
/// <param name="IsWide">Two bytes a character (UTF-16); else one (windows-1252).</param>
internal readonly record struct Piece(int Characters, int Offset, bool IsWide)
{
    public int BytesEach => IsWide ? 2 : 1;
}
