namespace Steunpakket.Extraction.Workers;

/// <summary>Takes the pages of a document in their order.</summary>
public interface IPageSink
{
    /// <exception cref="ExtractionLimitException">The document has more text than allowed.</exception>
    void Add(RawPage page);
}
