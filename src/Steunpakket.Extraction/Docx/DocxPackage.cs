using System.IO.Compression;
using System.Xml;

namespace Steunpakket.Extraction.Docx;

/// <summary>A Word file as parts that can be read as XML.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const int MaxEntries = 10_000;

    private static readonly string[] AfterTheBody = ["footnotes", "endnotes", "header", "footer"];

    private readonly ZipArchive _archive;
    private readonly ContentTypes _types;
    private readonly UnpackBudget _budget;

    /// <exception cref="InvalidDataException">No zip archive, or a broken one.</exception>
    public DocxPackage(string path, ExtractOptions options)
    {
        _archive = BoundedZip.Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        _budget = new UnpackBudget(options);

        if (_archive.Entries.Count > MaxEntries)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"more than {MaxEntries} parts");
        }

        _types = ContentTypes.Read(_archive);
    }

    /// <exception cref="InvalidDataException">There is no body.</exception>
    public XmlReader OpenMain()
    {
        var name = _types.MainPart ?? ContentTypes.UsualMainPart;
        return Open(_archive.GetEntry(name) ?? throw new InvalidDataException($"The part {name} is missing."));
    }

    public IEnumerable<XmlReader> OpenNotesHeadersAndFooters() =>
        AfterTheBody
            .SelectMany(_types.Parts)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(_archive.GetEntry)
            .OfType<ZipArchiveEntry>()
            .Select(Open);

    public void Dispose() => _archive.Dispose();

    private XmlReader Open(ZipArchiveEntry entry) =>
        XmlReader.Create(new UnpackedStream(entry.Open(), entry.CompressedLength, _budget), SafeXml.Settings(maxCharacters: 0));
}
