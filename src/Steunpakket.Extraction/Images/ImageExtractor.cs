using Steunpakket.Extraction.Ocr.Images;

namespace Steunpakket.Extraction.Images;

/// <summary>Tells that a picture must be read by OCR, which is a step of its own; the detail names its type.</summary>
internal sealed class ImageExtractor : IPageExtractor
{
    private static readonly string[] Kinds =
        ["image/png", "image/jpeg", "image/gif", "image/tiff", "image/bmp", "image/webp", "image/jp2", "image/heic", "image/vnd.djvu"];

    public IReadOnlyList<string> Reads => Kinds;

    public static ExtractionEngine Own { get; } = new("image", "2");

    public ExtractionEngine Engine => Own;

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        var kind = FileSniffer.Sniff(path).Kind;
        return ValueTask.FromResult<ExtractionResult<RawPages>>(new ExtractionResult<RawPages>.NotRead(NotReadReason.NeedsOcr, kind) { Pages = Pages(path, kind) });
    }

    // One that is broken waits as well: OCR tells what is wrong with it.
    private static int Pages(string path, string kind)
    {
        try
        {
            return ImageSizes.Knows(kind) ? ImageSizes.Read(path, kind).Count : 1;
        }
        catch (InvalidDataException)
        {
            return 1;
        }
    }
}
