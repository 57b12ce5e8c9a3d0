using System.Globalization;
using System.Text;

namespace Steunpakket.Extraction.Ocr;

/// <summary>The answer of <c>tesseract … tsv</c>: a row a block, paragraph, line and word of one page.</summary>
internal static class TesseractTable
{
    private const string Heading = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";
    private const int Columns = 12;
    private const string WordLevel = "5";

    /// <returns>Lines of the page with an empty one between paragraphs, and the confidence, null without letters; null when it is no such table.</returns>
    public static (string Text, double? Confidence)? Read(ReadOnlySpan<byte> table)
    {
        var rows = Encoding.UTF8.GetString(table).Split('\n');
        if (rows[0].TrimEnd('\r') != Heading)
        {
            return null;
        }

        var page = new RecognisedText();
        foreach (var row in rows.Skip(1))
        {
            var cells = row.TrimEnd('\r').Split('\t');
            if (cells[0] == WordLevel && !Add(page, cells))
            {
                return null;
            }
        }

        return (page.Text, page.Confidence);
    }

    private static bool Add(RecognisedText page, string[] cells)
    {
        if (cells.Length != Columns || !double.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence) || !double.IsFinite(confidence))
        {
            return false;
        }

        page.Add(cells[11], Math.Clamp(confidence, 0, 100), (cells[1], cells[2], cells[3]), cells[4]);
        return true;
    }
}
