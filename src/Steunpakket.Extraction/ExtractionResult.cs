namespace Steunpakket.Extraction;

/// <summary>What one document gave: its text, or the reason why not.</summary>
public abstract record ExtractionResult<T>
{
    private ExtractionResult()
    {
    }

    public sealed record Read(T Item) : ExtractionResult<T>;

    /// <param name="Detail">What was found, for a person; never with a path of this machine.</param>
    public sealed record NotRead(NotReadReason Reason, string? Detail = null) : ExtractionResult<T>
    {
        /// <summary>How many pages wait for OCR; null where it is not the reason, or nothing counted them.</summary>
        public int? Pages { get; init; }
    }
}
