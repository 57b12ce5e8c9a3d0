namespace Steunpakket.Extraction.Rtf;

/// <summary>Reads Rich Text Format, as Word and WordPad write it.</summary>
internal sealed class RtfExtractor(ExtractOptions options) : IPageExtractor
{
    private const int MaxFileMegabytes = 200; // pictures stand in it as hexadecimal digits

    public IReadOnlyList<string> Reads => ["rtf"];

    public ExtractionEngine Engine { get; } = new("rtf", "1");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        var watch = new ParserWatch(options.ParserTimeoutSeconds, cancellationToken);
        var reader = new RtfReader(options.MaxTextMegabytes << 20, watch);
        return ValueTask.FromResult(RawPages.Of(Engine, reader.Read(FileBytes.Read(path, MaxFileMegabytes))));
    }
}
