namespace Steunpakket.Extraction.Ocr;

/// <summary>Recognises pages of PDFs and pictures, also inside other documents: the same page with the same engine and settings gives the same text.</summary>
/// <remarks>Safe for use by many threads at once. A page occupies one child process and no thread.</remarks>
/// <param name="containers">Extracts documents with others inside; null where those are not to be read.</param>
public sealed class OcrReader(OcrTools tools, OcrOptions options, Lazy<DocumentExtractor>? containers = null)
{
    private readonly FileRecogniser _files = new(tools, options);

    public ExtractionEngine Engine => tools.Engine;

    /// <inheritdoc cref="ReadAsync(string, IReadOnlyList{int}, int?, CancellationToken)"/>
    public ValueTask<ExtractionResult<OcrDocument>> ReadAsync(string path, IReadOnlyList<int>? pages, CancellationToken cancellationToken) =>
        ReadAsync(path, pages, expected: null, cancellationToken);

    /// <param name="pages">Numbers from 1; null for all. Those that the document has not are left out.</param>
    /// <param name="expected">How many pages extraction found, so that a document with others inside that now gives another number is not read; null where nobody knows.</param>
    /// <returns>The pages, or the reason why there are none; throws for no document, however broken.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async ValueTask<ExtractionResult<OcrDocument>> ReadAsync(string path, IReadOnlyList<int>? pages, int? expected, CancellationToken cancellationToken)
    {
        path = Path.GetFullPath(path);
        var result = await _files.ReadAsync(path, pages, cancellationToken);
        if (result is ExtractionResult<IReadOnlyList<OcrPage>>.NotRead(NotReadReason.Unsupported, { } kind) && containers?.Value is { } extractor && extractor.IsContainer(kind))
        {
            result = await new InnerOcr(extractor, _files).ReadAsync(path, pages, expected, cancellationToken);
        }

        return result switch
        {
            ExtractionResult<IReadOnlyList<OcrPage>>.Read(var read) => new ExtractionResult<OcrDocument>.Read(new OcrDocument(read, Engine)),
            ExtractionResult<IReadOnlyList<OcrPage>>.NotRead(var reason, var detail) => new ExtractionResult<OcrDocument>.NotRead(reason, detail),
            _ => throw new InvalidOperationException("A third kind of result."),
        };
    }
}
