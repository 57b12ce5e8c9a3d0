using System.IO.Compression;
using System.Text;

namespace Steunpakket.TestSupport;

/// <summary>Writes documents with others inside.</summary>
internal static class Containers
{
    public static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> members)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in members)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A mail with a subject and a text.</summary>
    public static byte[] Mail(string subject, string text, params IEnumerable<(string Name, byte[] Content)> attached)
    {
        var mail = new StringBuilder($"From: a\nSubject: {subject}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=grens\n\n--grens\n\n{text}\n");
        foreach (var (name, content) in attached)
        {
            mail.Append($"--grens\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"{name}\"\nContent-Transfer-Encoding: base64\n\n");
            mail.Append(Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(mail.Append("--grens--\n").ToString());
    }

    /// <summary>The folders that files inside others pass through, of this process.</summary>
    public static string[] Folders() => Directory.GetDirectories(Path.GetTempPath(), $"steunpakket-inner-{Environment.ProcessId}-*");
}
