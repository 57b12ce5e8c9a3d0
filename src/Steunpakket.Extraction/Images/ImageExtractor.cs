namespace Steunpakket.Extraction.Images;

/// <summary>Tells that a picture must be read by OCR, which is a step of its own; the detail names its type.</summary>
internal sealed class ImageExtractor : IPageExtractor
{
    private static readonly string[] Kinds =
        ["image/png", "image/jpeg", "image/gif", "image/tiff", "image/bmp", "image/webp", "image/jp2", "image/heic", "image/vnd.djvu"];

    public IReadOnlyList<string> Reads => Kinds;

    public ExtractionEngine Engine { get; } = new("image", "1");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken) =>
        ValueTask.FromResult<ExtractionResult<RawPages>>(new ExtractionResult<RawPages>.NotRead(NotReadReason.NeedsOcr, FileSniffer.Sniff(path).Kind) { Pages = 1 });
}
