using System.IO.Compression;

namespace Steunpakket.Extraction.Packages;

/// <summary>What a zip archive is: an Office file, an OpenDocument file or only a zip.</summary>
internal static class ZipKind
{
    private const int MaxMimeTypeBytes = 100;

    /// <param name="head">The first bytes of <paramref name="stream"/>.</param>
    public static SniffedFile Of(Stream stream, ReadOnlySpan<byte> head)
    {
        try
        {
            using var archive = BoundedZip.Open(stream);
            return Of(archive);
        }
        catch (InvalidDataException)
        {
            // An Office file cut off in transit is a broken document, not a type we do not read.
            return new SniffedFile(OfBroken(head));
        }
        catch (ExtractionLimitException)
        {
            return new SniffedFile("zip");
        }
    }

    private static SniffedFile Of(ZipArchive archive)
    {
        if (ContentTypes.Read(archive).MainPart is not null || archive.GetEntry(ContentTypes.UsualMainPart) is not null)
        {
            return new SniffedFile("docx");
        }

        var kind = Has(archive, "xl/workbook.xml") ? "xlsx"
            : Has(archive, "xl/workbook.bin") ? "xlsb"
            : Has(archive, "ppt/presentation.xml") ? "pptx"
            : Has(archive, "Index/Document.iwa") || Has(archive, "Index.zip") ? "iwork"
            : archive.GetEntry("mimetype") is { } mimeType ? OpenDocumentKind(mimeType)
            : "zip";
        return new SniffedFile(kind);
    }

    private static string OpenDocumentKind(ZipArchiveEntry mimeType)
    {
        Span<byte> buffer = stackalloc byte[MaxMimeTypeBytes];
        using var stream = mimeType.Open();
        ReadOnlySpan<byte> type = buffer[..stream.ReadAtLeast(buffer, MaxMimeTypeBytes, throwOnEndOfStream: false)];

        return OpenDocumentKind(type);
    }

    private static string OpenDocumentKind(ReadOnlySpan<byte> type) =>
        type.StartsWith("application/vnd.oasis.opendocument.text"u8) || type.StartsWith("application/vnd.sun.xml.writer"u8) ? "odt"
            : type.StartsWith("application/vnd.oasis.opendocument.spreadsheet"u8) || type.StartsWith("application/vnd.sun.xml.calc"u8) ? "ods"
            : type.StartsWith("application/vnd.oasis.opendocument.presentation"u8) || type.StartsWith("application/vnd.sun.xml.impress"u8) ? "odp"
            : type.StartsWith("application/vnd.oasis.opendocument.graphics"u8) ? "odg"
            : type.StartsWith("application/epub+zip"u8) ? "epub"
            : "zip";

    private static string OfBroken(ReadOnlySpan<byte> head) =>
        head.IndexOf("word/"u8) >= 0 ? "docx"
            : head.IndexOf("xl/"u8) >= 0 ? "xlsx"
            : head.IndexOf("ppt/"u8) >= 0 ? "pptx"
            : head.IndexOf("[Content_Types].xml"u8) >= 0 ? "docx"
            : head.IndexOf("mimetypeapplication/"u8) is >= 0 and var at ? OpenDocumentKind(head[(at + "mimetype".Length)..])
            : "zip";

    private static bool Has(ZipArchive archive, string part) => archive.GetEntry(part) is not null;
}
