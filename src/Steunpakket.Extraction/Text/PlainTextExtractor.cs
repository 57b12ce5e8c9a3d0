namespace Steunpakket.Extraction.Text;

/// <summary>Reads plain text; a form feed begins a page.</summary>
internal sealed class PlainTextExtractor(ExtractOptions options) : IPageExtractor
{
    public IReadOnlyList<string> Reads => ["text"];

    public ExtractionEngine Engine { get; } = new("text", "2");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        var text = TextDecoder.Decode(FileBytes.Read(path, options.MaxTextMegabytes));
        var pages = text.TrimEnd('\f').Split('\f');
        return ValueTask.FromResult(RawPages.Of(Engine, pages));
    }
}
