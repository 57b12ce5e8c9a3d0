using Steunpakket.Extraction.Ocr.Images;

namespace Steunpakket.Extraction.Ocr;

/// <summary>The pages of a picture file, which Tesseract reads by itself once their sizes are known.</summary>
internal sealed class ImagePages(string path, IReadOnlyList<PixelSize> sizes, OcrTools tools, OcrOptions options) : IPageSource
{
    private readonly Tesseract _tesseract = new(tools, options);

    public int Count => sizes.Count;

    /// <exception cref="InvalidDataException">No such picture.</exception>
    public static ImagePages Open(string path, string kind, OcrTools tools, OcrOptions options) =>
        new(path, ImageSizes.Read(path, kind), tools, options);

    public async ValueTask<OcrPage> RecogniseAsync(int number, CancellationToken cancellationToken) => sizes[number - 1] is { IsTooLarge: true } size
        ? OcrFailure.Page(NotReadReason.TooLarge, $"a picture of {size}")
        : await _tesseract.RecogniseAsync(path, number - 1, new PageClock(options), cancellationToken);
}
