using System.IO.Compression;
using System.Text;

namespace Steunpakket.TestSupport;

/// <summary>Writes Word files of hand-made parts.</summary>
internal static class DocxWriter
{
    private const string Namespaces =
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:v='urn:schemas-microsoft-com:vml'";

    /// <param name="body">Elements inside w:body.</param>
    /// <param name="parts">Further parts: kind, such as header or footnotes, and the elements inside.</param>
    public static byte[] Write(string body, params (string Kind, string Content)[] parts)
    {
        var types = string.Concat(parts.Select((p, i) =>
            $"<Override PartName='/word/part{i}.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.{p.Kind}+xml'/>"));
        return Zip(
        [
            ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>" + types + "</Types>"),
            ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
            .. parts.Select((p, i) => ($"word/part{i}.xml", $"<w:part {Namespaces}>{p.Content}</w:part>")),
        ]);
    }

    public static byte[] Zip(params IEnumerable<(string Name, string Content)> entries)
    {
        using var stream = new MemoryStream();

        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>";
}
