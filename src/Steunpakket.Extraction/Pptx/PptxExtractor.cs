using System.Xml;
using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.Pptx;

/// <summary>Reads a PowerPoint file, a page a slide in the order of showing, each followed by its notes; hidden slides too.</summary>
internal sealed class PptxExtractor(ExtractOptions options) : IPageExtractor
{
    private const string UsualMainPart = "ppt/presentation.xml";

    // What a slide shows besides its own text: diagrams and charts; notes last.
    private static readonly string[] Beside = ["diagramData", "chart", "notesSlide"];

    public IReadOnlyList<string> Reads => ["pptx"];

    public ExtractionEngine Engine { get; } = new("pptx", "1");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        using var package = new PartPackage(path, options);
        var watch = new ParserWatch(options.ParserTimeoutSeconds, cancellationToken);
        var text = new TextFlow(options.MaxTextMegabytes << 20);
        var pages = new List<string>();

        foreach (var slide in Slides(package, watch))
        {
            Read(package, slide, text, watch);
            var relationships = Relationships.Of(package, slide, watch);
            foreach (var part in Beside.SelectMany(relationships.PartsOf).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                Read(package, part, text, watch);
            }

            pages.Add(text.Take());
        }

        return ValueTask.FromResult(RawPages.Of(Engine, pages));
    }

    private static void Read(PartPackage package, string part, TextFlow text, ParserWatch watch)
    {
        using var reader = package.OpenOrNull(part);
        if (reader is not null)
        {
            new DrawingReader(reader, text, watch).Read();
            text.BreakParagraph();
        }
    }

    // A slide comes once, however often the presentation names it.
    private static List<string> Slides(PartPackage package, ParserWatch watch)
    {
        var main = Relationships.Of(package, "", watch).PartsOf("officeDocument").FirstOrDefault(package.Has) ?? UsualMainPart;
        var relationships = Relationships.Of(package, main, watch);
        var slides = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var reader = package.Open(main);

        while (reader.Read())
        {
            watch.Step();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sldId" } && relationships.PartOf(RelationshipId.Of(reader)) is { } slide
                && package.Has(slide) && seen.Add(slide))
            {
                slides.Add(slide);
            }
        }

        return slides;
    }
}
