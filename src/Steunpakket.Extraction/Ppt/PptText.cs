using System.Text;

namespace Steunpakket.Extraction.Ppt;

/// <summary>The text in the records of a slide or of the outline of a show.</summary>
internal sealed class PptText(byte[] stream, ParserWatch watch)
{
    private const int Characters = 0x0FA0;
    private const int Bytes = 0x0FA8;
    private const int MaxDepth = 50;

    // A header or footer, the list of fonts, and names of things are texts too, but not of the slide.
    private const int TextOfName = 0x0FBA;

    /// <summary>All text inside a record, in order, a paragraph a line.</summary>
    public List<string> Inside(PptRecord record)
    {
        var found = new List<string>();
        Walk(record, found, 0);
        return found;
    }

    /// <returns>Null for a record without text of its own.</returns>
    public string? Own(PptRecord record) => record.Type switch
    {
        Characters => Clean(Encoding.Unicode.GetString(stream, record.Start, record.Length & ~1)),
        Bytes => Clean(Encoding.Latin1.GetString(stream, record.Start, record.Length)),
        _ => null,
    };

    public IEnumerable<PptRecord> Children(PptRecord record)
    {
        for (var at = record.Start; PptRecord.At(stream, at, record.End) is { } child; at = child.End)
        {
            watch.Step();
            yield return child;
        }
    }

    private void Walk(PptRecord record, List<string> found, int depth)
    {
        foreach (var child in Children(record))
        {
            if (child.IsContainer && depth < MaxDepth && child.Type != TextOfName)
            {
                Walk(child, found, depth + 1);
            }
            else if (Own(child) is { Length: > 0 } text)
            {
                found.Add(text);
            }
        }
    }

    // 0x0B ends a line within a paragraph, 0x0D a paragraph; an asterisk alone stands for a number or a date.
    private static string Clean(string text) =>
        text.Replace('\u000B', '\n').Replace("\r", "\n\n", StringComparison.Ordinal).Trim() is var clean && clean == "*" ? "" : clean;
}
