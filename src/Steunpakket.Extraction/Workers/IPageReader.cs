namespace Steunpakket.Extraction.Workers;

/// <summary>Reads a format inside a worker and hands over each page as soon as it is read.</summary>
/// <remarks>Used by one thread, for one document at a time.</remarks>
public interface IPageReader
{
    /// <summary>The kinds of files, as <see cref="FileSniffer"/> calls them.</summary>
    IReadOnlyList<string> Reads { get; }

    ExtractionEngine Engine { get; }

    /// <param name="path">Absolute.</param>
    /// <param name="cancellationToken">Cancelled when the document's time is up.</param>
    /// <returns>Null when all pages were handed over, or the reason why not.</returns>
    /// <remarks>What it throws for a broken file costs this document only.</remarks>
    ExtractionResult<RawPages>.NotRead? Read(string path, IPageSink pages, CancellationToken cancellationToken);
}
