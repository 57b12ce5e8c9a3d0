namespace Steunpakket.Extraction;

/// <summary>Reads one format, or several that are one inside.</summary>
/// <remarks>Safe for use by many threads at once.</remarks>
public interface IPageExtractor
{
    /// <summary>The kinds of files, as <see cref="FileSniffer"/> calls them.</summary>
    IReadOnlyList<string> Reads { get; }

    ExtractionEngine Engine { get; }

    /// <summary>The pages of the file, or the reason why not.</summary>
    /// <param name="path">Absolute; its first bytes said <see cref="Reads"/>.</param>
    /// <remarks>What it throws for a broken file costs this document only; see <see cref="DocumentExtractor"/>.</remarks>
    ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken);
}
