using System.Xml;

namespace Steunpakket.Extraction.Docx;

/// <summary>Reads a Word file with nothing but a zip and an XML reader.</summary>
/// <remarks>
/// On 84 Dutch files this failed on none, at 4 ms a file; the Open XML SDK failed on 3 at 29 ms.
/// Pages are those Word itself last saw, so a document that Word never laid out has one.
/// </remarks>
internal sealed class DocxExtractor(ExtractOptions options) : IPageExtractor
{
    public IReadOnlyList<string> Reads => ["docx"];

    public ExtractionEngine Engine { get; } = new("docx", "2");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        using var package = new DocxPackage(path, options);
        var watch = new ParserWatch(options.ParserTimeoutSeconds, cancellationToken);
        var styles = DocxStyles.Read(package.OpenStyles(), watch);
        var text = ReadPart(package.OpenMain(), styles, watch);
        foreach (var note in Texts(package.OpenNotes(), styles, watch))
        {
            text.Write(note);
            text.EndParagraph();
        }

        var running = string.Join('\n', Texts(package.OpenHeadersAndFooters(), styles, watch));
        return ValueTask.FromResult(RawPages.Of(Engine, text.Take(), running));
    }

    // First, even and default headers are often the same.
    private IEnumerable<string> Texts(IEnumerable<XmlReader> parts, DocxStyles styles, ParserWatch watch) =>
        parts.Select(part => string.Join('\n', ReadPart(part, styles, watch).Take())).Distinct(StringComparer.Ordinal);

    private PagedText ReadPart(XmlReader part, DocxStyles styles, ParserWatch watch)
    {
        using (part)
        {
            var text = new PagedText(options.MaxTextMegabytes << 20);
            new DocxReader(part, text, styles, watch).Read();
            text.EndParagraph();
            return text;
        }
    }
}
