using System.Xml;
using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.OpenDocument;

/// <summary>Reads the files of LibreOffice and OpenOffice: text by its page breaks, spreadsheets a page a sheet, slides and drawings a page each.</summary>
internal sealed class OpenDocumentExtractor(ExtractOptions options) : IPageExtractor
{
    public IReadOnlyList<string> Reads => ["odt", "ods", "odp", "odg"];

    public ExtractionEngine Engine { get; } = new("opendocument", "2");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        using var package = new PartPackage(path, options);
        var watch = new ParserWatch(options.ParserTimeoutSeconds, cancellationToken);
        if (IsEncrypted(package, watch))
        {
            return ValueTask.FromResult<ExtractionResult<RawPages>>(
                new ExtractionResult<RawPages>.NotRead(NotReadReason.Encrypted, "opens with a password only"));
        }

        var text = new PagedText(options.MaxTextMegabytes << 20);
        using (var content = package.Open("content.xml"))
        {
            new OpenDocumentReader(content, text, watch).Read();
        }

        text.EndParagraph();
        return ValueTask.FromResult(RawPages.Of(Engine, text.Take(), string.Join('\n', HeadersAndFooters(package, watch))));
    }

    // Those of slides are no text of their own, but room for it.
    private IEnumerable<string> HeadersAndFooters(PartPackage package, ParserWatch watch)
    {
        using var styles = package.OpenOrNull("styles.xml");
        if (styles is null)
        {
            return [];
        }

        var edges = new PagedText(options.MaxTextMegabytes << 20);
        new OpenDocumentReader(styles, edges, watch) { OnlyHeadersAndFooters = true }.Read();
        return edges.Take().SelectMany(page => page.Split("\n\n")).Distinct(StringComparer.Ordinal);
    }

    private static bool IsEncrypted(PartPackage package, ParserWatch watch)
    {
        using var manifest = package.OpenOrNull("META-INF/manifest.xml");
        try
        {
            while (manifest?.Read() == true)
            {
                watch.Step();
                if (manifest is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
                {
                    return true;
                }
            }
        }
        catch (XmlException)
        {
            // Old writers put a document type into the manifest, and none of those encrypts.
        }

        return false;
    }
}
