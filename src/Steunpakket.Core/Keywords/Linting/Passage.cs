using System.Text;
using Steunpakket.Core.Quality;
using Steunpakket.Core.Texts;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>Makes a keyword-in-context line: <c>Gemeente, 2021-03-04, id p. 3: …left [form] right…</c>, without line feeds, and without numbers that can be someone's BSN.</summary>
internal static class Passage
{
    private const int BytesBeside = 60;

    public static PagePassage Of(LintPage page, int start, int length)
    {
        var end = start + length;
        var (from, to) = (LeftEdge(page.Text, start), RightEdge(page.Text, end));
        var date = page.Document.Date is { } day ? $"{day:yyyy-MM-dd}" : "undated";
        var left = BsnMask.Mask(Read(page.Text[from..start]));
        var right = BsnMask.Mask(Read(page.Text[end..to]));
        return new PagePassage(TermText.SingleSpaced($"{page.Document.Name}, {date}, {page.Document.Id} p. {page.Number}"), page.Document.Id, page.Number)
        {
            Left = OneLine((from > 0 ? "…" : "") + left).TrimStart(),
            Term = OneLine(Read(page.Text[start..end])),
            Right = OneLine(right + (to < page.Text.Length ? "…" : "")).TrimEnd(),
        };
    }

    // With the white space at its edges, as one space.
    private static string OneLine(string text) => TermText.SingleSpaced($"x{text}x")[1..^1];

    // To the white space nearest to the edge, so that no word and no character is cut.
    private static int LeftEdge(ReadOnlySpan<byte> text, int start)
    {
        var from = Math.Max(0, start - BytesBeside);
        var space = from == 0 ? -1 : text[from..start].IndexOfAny((byte)' ', (byte)'\n');
        return from == 0 ? 0 : space < 0 ? start : from + space + 1;
    }

    private static int RightEdge(ReadOnlySpan<byte> text, int end)
    {
        var to = Math.Min(text.Length, end + BytesBeside);
        var space = to == text.Length ? -1 : text[end..to].LastIndexOfAny((byte)' ', (byte)'\n');
        return to == text.Length ? to : space < 0 ? end : end + space;
    }

    private static string Read(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text);
}
