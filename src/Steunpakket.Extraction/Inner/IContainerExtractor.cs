namespace Steunpakket.Extraction.Inner;

/// <summary>Reads a format that holds documents of other formats.</summary>
internal interface IContainerExtractor : IPageExtractor
{
    /// <param name="inner">Reads the documents inside.</param>
    ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, InnerReader inner, CancellationToken cancellationToken);

    /// <summary>Alone it cannot read what it holds.</summary>
    ValueTask<ExtractionResult<RawPages>> IPageExtractor.ExtractAsync(string path, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A container is read by a DocumentExtractor, which reads what is inside.");
}
