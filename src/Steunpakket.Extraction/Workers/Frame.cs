namespace Steunpakket.Extraction.Workers;

/// <summary>One message between the program and a worker.</summary>
/// <param name="Number">Of the document it is about, from 1; 0 before the first.</param>
/// <param name="Payload">Text in it is UTF-8, numbers are little-endian; good until the next frame is read.</param>
internal readonly record struct Frame(FrameKind Kind, int Number, ReadOnlyMemory<byte> Payload)
{
    /// <summary>Kind (8 bits), number (32), length of the payload (32).</summary>
    public const int HeaderBytes = 9;
}
