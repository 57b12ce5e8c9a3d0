namespace Steunpakket.Extraction.Ocr;

/// <summary>The pages of one document as pictures.</summary>
internal interface IPageSource
{
    int Count { get; }

    /// <param name="number">From 1 to <see cref="Count"/>.</param>
    /// <returns>The page, whose number does not matter.</returns>
    ValueTask<OcrPage> RecogniseAsync(int number, CancellationToken cancellationToken);
}
