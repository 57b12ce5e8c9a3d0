namespace Steunpakket.Extraction.Workers;

/// <summary>Takes the pages of a document in their order.</summary>
public interface IPageSink
{
    /// <summary>False when enough pages were added; more may be, and are let go later.</summary>
    bool WantsMore { get; }

    /// <exception cref="ExtractionLimitException">The document has more text than allowed.</exception>
    void Add(RawPage page);
}
