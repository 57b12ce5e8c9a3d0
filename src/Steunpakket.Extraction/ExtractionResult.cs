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
        /// <summary>How many pages the document has, all of which wait for OCR; null where it is not the reason.</summary>
        public int? Pages { get; init; }
    }
}
