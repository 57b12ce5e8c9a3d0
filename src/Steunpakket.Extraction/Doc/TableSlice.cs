namespace Steunpakket.Extraction.Doc;

internal static class TableSlice
{
    /// <exception cref="InvalidDataException">It lies outside.</exception>
    public static ReadOnlySpan<byte> Part(this ReadOnlySpan<byte> stream, (uint Offset, uint Length) part) =>
        (ulong)part.Offset + part.Length <= (ulong)stream.Length
            ? stream.Slice((int)part.Offset, (int)part.Length)
            : throw new InvalidDataException("The Word file points outside itself.");
}
