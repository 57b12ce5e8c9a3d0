using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.Spreadsheets;

/// <summary>Reads an Excel file of Excel 2007 and later, a page a sheet, hidden sheets too; cells as they are shown.</summary>
/// <remarks>With an XML reader and not with a package: those open the archive themselves, so that nothing bounds what it unpacks to.</remarks>
internal sealed class XlsxExtractor(ExtractOptions options) : IPageExtractor
{
    public IReadOnlyList<string> Reads => ["xlsx"];

    public ExtractionEngine Engine { get; } = new("xlsx", "1");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        using var package = new PartPackage(path, options);
        var watch = new ParserWatch(options.ParserTimeoutSeconds, cancellationToken);
        var workbook = Workbook.Read(package, options.MaxTextMegabytes << 20, watch);
        var text = new TextFlow(options.MaxTextMegabytes << 20);
        var pages = new List<string>();

        foreach (var (name, part) in workbook.Sheets)
        {
            Read(package, part, new SheetReader(workbook, text, watch));
            foreach (var drawing in Relationships.Of(package, part, watch).PartsOf("drawing"))
            {
                ReadDrawing(package, drawing, text, watch);
            }

            pages.Add(SheetPage.Of(name, text.Take()));
        }

        return ValueTask.FromResult(RawPages.Of(Engine, pages));
    }

    private static void Read(PartPackage package, string part, SheetReader reader)
    {
        using var xml = package.OpenOrNull(part);
        if (xml is not null)
        {
            reader.Read(xml);
        }
    }

    private static void ReadDrawing(PartPackage package, string part, TextFlow text, ParserWatch watch)
    {
        using var xml = package.OpenOrNull(part);
        if (xml is not null)
        {
            text.BreakParagraph();
            new DrawingReader(xml, text, watch).Read();
        }
    }
}
