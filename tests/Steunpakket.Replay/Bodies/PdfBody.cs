using System.Globalization;
using System.Text;

namespace Steunpakket.Replay.Bodies;

/// <summary>Writes the smallest PDF that shows given lines on one page.</summary>
internal static class PdfBody
{
    public static byte[] Page(IEnumerable<string> lines)
    {
        var content = $"BT /F1 10 Tf 40 800 Td 13 TL {string.Concat(lines.Select(line => $"({Escape(line)}) Tj T* "))}ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
        ];

        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new StringBuilder();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Append(CultureInfo.InvariantCulture, $"{pdf.Length:D10} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{offsets}");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    private static string Escape(string line) => string.Concat(line.Select(letter => letter is '\\' or '(' or ')' ? $"\\{letter}" : letter.ToString()));
}
