using System.Text;
using Steunpakket.Extraction.Html;
using Steunpakket.Extraction.Ole2;
using Steunpakket.Extraction.Packages;
using Steunpakket.Extraction.Text;

namespace Steunpakket.Extraction;

/// <summary>Tells the type of a file by its bytes; suppliers' names and headers are wrong too often.</summary>
public static class FileSniffer
{
    private const int HeadBytes = 4096;
    private const int PdfHeaderWithin = 1024; // as readers of PDF accept it

    // Before all others: a zip or an old Office file can hold a whole PDF.
    private static readonly Signature[] Containers =
    [
        new("zip", "PK\u0003\u0004"), new("zip", "PK\u0005\u0006"), new("ole2", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    ];

    private static readonly Signature[] Others =
    [
        new("rtf", "{\\rtf"), new("postscript", "%!PS"), new("gzip", "\u001F\u008B"), new("7z", "7z\u00BC\u00AF"), new("rar", "Rar!"),
        new("image/png", "\u0089PNG"), new("image/jpeg", "\u00FF\u00D8\u00FF"), new("image/gif", "GIF8"),
        new("image/tiff", "II*\0"), new("image/tiff", "MM\0*"), new("image/jp2", "\0\0\0\u000CjP  "), new("image/vnd.djvu", "AT&TFORM"),
        new("wpd", "\u00FFWPC"), new("doc-old", "\u00DB\u00A5-\0"), new("xls", "\t\b\u0010\0\0\u0005"), new("xls", "\t\b\b\0\0\u0005"),
        new("xls", "\t\u0004\u0006\0"), new("xls", "\t\u0002\u0006\0"), new("xls", "\t\0\u0004\0"), new("tnef", "x\u009F>\""),
    ];

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SniffedFile Sniff(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Span<byte> buffer = stackalloc byte[HeadBytes];
        var head = buffer[..stream.ReadAtLeast(buffer, HeadBytes, throwOnEndOfStream: false)];

        return Kind(Containers, head) switch
        {
            "zip" => ZipKind.Of(stream, head),
            "ole2" => Ole2Kind.Of(stream),
            _ => OfHead(head),
        };
    }

    private static SniffedFile OfHead(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            return new SniffedFile("empty");
        }

        if (head[..Math.Min(head.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0)
        {
            return new SniffedFile("pdf");
        }

        return (Kind(Others, head) ?? OfParts(head)) is { } kind ? new SniffedFile(kind) : OfText(head);
    }

    // Signatures with a length inside.
    private static string? OfParts(ReadOnlySpan<byte> head) =>
        head.StartsWith("BM"u8) && head.Length >= 26 && head.Slice(6, 4).IndexOfAnyExcept((byte)0) < 0 ? "image/bmp"
            : head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..].StartsWith("WEBP"u8) ? "image/webp"
            : head.Length >= 12 && head[4..].StartsWith("ftyp"u8) && (head[8..].StartsWith("hei"u8) || head[8..].StartsWith("mif1"u8)) ? "image/heic"
            : null;

    private static SniffedFile OfText(ReadOnlySpan<byte> head)
    {
        if (!TextGuess.IsText(head))
        {
            return new SniffedFile("binary");
        }

        var text = TextDecoder.Decode(head);
        return HtmlGuess.IsHtml(text) ? new SniffedFile("html")
            : TextGuess.OtherKind(text) is { } kind ? new SniffedFile(kind)
            : new SniffedFile("text");
    }

    private static string? Kind(Signature[] signatures, ReadOnlySpan<byte> head)
    {
        foreach (var signature in signatures)
        {
            if (head.StartsWith(signature.Bytes))
            {
                return signature.Kind;
            }
        }

        return null;
    }

    private sealed class Signature(string kind, string latin1)
    {
        public string Kind { get; } = kind;

        public byte[] Bytes { get; } = Encoding.Latin1.GetBytes(latin1);
    }
}
