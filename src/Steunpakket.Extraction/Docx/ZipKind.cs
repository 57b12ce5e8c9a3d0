using System.IO.Compression;

namespace Steunpakket.Extraction.Docx;

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
            // A Word file cut off in transit is a broken document, not a type we do not read.
            return head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("word/"u8) >= 0
                ? new SniffedFile("docx")
                : new SniffedFile("zip");
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

        var kind = archive.GetEntry("xl/workbook.xml") is not null ? "xlsx"
            : archive.GetEntry("xl/workbook.bin") is not null ? "xlsb"
            : archive.GetEntry("ppt/presentation.xml") is not null ? "pptx"
            : archive.GetEntry("mimetype") is { } mimeType ? OpenDocumentKind(mimeType)
            : "zip";
        return new SniffedFile(kind);
    }

    private static string OpenDocumentKind(ZipArchiveEntry mimeType)
    {
        Span<byte> buffer = stackalloc byte[MaxMimeTypeBytes];
        using var stream = mimeType.Open();
        ReadOnlySpan<byte> type = buffer[..stream.ReadAtLeast(buffer, MaxMimeTypeBytes, throwOnEndOfStream: false)];

        return type.StartsWith("application/vnd.oasis.opendocument.text"u8) ? "odt"
            : type.StartsWith("application/vnd.oasis.opendocument.spreadsheet"u8) ? "ods"
            : type.StartsWith("application/vnd.oasis.opendocument.presentation"u8) ? "odp"
            : type.StartsWith("application/epub+zip"u8) ? "epub"
            : "zip";
    }
}
