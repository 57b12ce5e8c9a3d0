using System.IO.Compression;
using System.Xml;

namespace Steunpakket.Extraction.Packages;

/// <summary>A document that is a zip archive of parts, as Office and OpenDocument files are; all parts share one budget.</summary>
internal sealed class PartPackage : IDisposable
{
    private const int MaxEntries = 10_000;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackBudget _budget;

    /// <exception cref="InvalidDataException">No zip archive, or a broken one.</exception>
    /// <exception cref="ExtractionLimitException">More parts than any document has.</exception>
    public PartPackage(string path, ExtractOptions options)
    {
        _archive = BoundedZip.Open(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        _budget = new UnpackBudget(options.MaxUnpackedMegabytes, options.MaxUnpackedRatio);

        try
        {
            ReadNames();
        }
        catch
        {
            _archive.Dispose();
            throw;
        }
    }

    public ContentTypes Types => field ??= ContentTypes.Read(_archive);

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public XmlReader Open(string part) => OpenOrNull(part) ?? throw new InvalidDataException($"The part {part} is missing.");

    /// <returns>Null when there is no such part.</returns>
    public XmlReader? OpenOrNull(string part) => _parts.TryGetValue(part, out var entry)
        ? XmlReader.Create(new UnpackedStream(entry.Open(), entry.CompressedLength, _budget), SafeXml.Settings(maxCharacters: 0))
        : null;

    public void Dispose() => _archive.Dispose();

    private void ReadNames()
    {
        if (_archive.Entries.Count > MaxEntries)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"more than {MaxEntries} parts");
        }

        foreach (var entry in _archive.Entries)
        {
            // Some writers separate with backslashes. Of two parts with one name the first is the one.
            _ = _parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        }
    }
}
