using System.Xml;
using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.Docx;

/// <summary>A Word file as parts that can be read as XML.</summary>
internal sealed class DocxPackage(string path, ExtractOptions options) : IDisposable
{
    private static readonly string[] AfterTheBody = ["footnotes", "endnotes", "header", "footer"];

    private readonly PartPackage _package = new(path, options);

    /// <exception cref="InvalidDataException">There is no body.</exception>
    public XmlReader OpenMain() => _package.Open(_package.Types.MainPart ?? ContentTypes.UsualMainPart);

    public IEnumerable<XmlReader> OpenNotesHeadersAndFooters() =>
        AfterTheBody
            .SelectMany(_package.Types.Parts)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(_package.OpenOrNull)
            .OfType<XmlReader>();

    public void Dispose() => _package.Dispose();
}
