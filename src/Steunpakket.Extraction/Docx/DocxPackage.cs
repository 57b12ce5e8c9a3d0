using System.Xml;
using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.Docx;

/// <summary>A Word file as parts that can be read as XML.</summary>
internal sealed class DocxPackage(string path, ExtractOptions options) : IDisposable
{
    private const string UsualStyles = "word/styles.xml";

    private static readonly string[] Notes = ["footnotes", "endnotes"];
    private static readonly string[] Running = ["header", "footer"];

    private readonly PartPackage _package = new(path, options);

    /// <exception cref="InvalidDataException">There is no body.</exception>
    public XmlReader OpenMain() => _package.Open(_package.Types.MainPart ?? ContentTypes.UsualMainPart);

    /// <returns>Null when there are none.</returns>
    public XmlReader? OpenStyles() => _package.OpenOrNull(_package.Types.Parts("styles").FirstOrDefault(_package.Has) ?? UsualStyles);

    public IEnumerable<XmlReader> OpenNotes() => Open(Notes);

    public IEnumerable<XmlReader> OpenHeadersAndFooters() => Open(Running);

    public void Dispose() => _package.Dispose();

    private IEnumerable<XmlReader> Open(string[] types) =>
        types
            .SelectMany(_package.Types.Parts)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(_package.OpenOrNull)
            .OfType<XmlReader>();
}
