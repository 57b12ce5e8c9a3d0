using Steunpakket.Extraction.Ole2;

namespace Steunpakket.Extraction.Ppt;

/// <summary>Reads a presentation of PowerPoint 97 to 2003 ([MS-PPT]), a page a slide in the order of showing, each followed by its notes.</summary>
internal sealed class PptExtractor(ExtractOptions options) : IPageExtractor
{
    public IReadOnlyList<string> Reads => ["ppt"];

    public ExtractionEngine Engine { get; } = new("ppt", "1");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        using var file = CompoundFile.Open(path);
        var stream = file.Find(file.Root, "PowerPoint Document") ?? throw new InvalidDataException("The stream PowerPoint Document is missing.");
        var watch = new ParserWatch(options.ParserTimeoutSeconds, cancellationToken);
        var show = PptShow.Read(file.Read(stream), watch);
        var text = new TextFlow(options.MaxTextMegabytes << 20);
        return ValueTask.FromResult(RawPages.Of(Engine, show.Select(slide => Page(slide, text)).ToArray()));
    }

    private static string Page(IEnumerable<string> paragraphs, TextFlow text)
    {
        foreach (var paragraph in paragraphs)
        {
            text.Write(paragraph);
            text.BreakParagraph();
        }

        return text.Take();
    }
}
