using System.Buffers;

namespace Steunpakket.Extraction.Html;

/// <summary>Whether text begins as HTML, by the tags of the WHATWG MIME sniffing standard and a few that fragments begin with.</summary>
internal static class HtmlGuess
{
    private static readonly SearchValues<char> TagEnd = SearchValues.Create(" \t\r\n\f/>");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstTags = new HashSet<string>(
        [
            "!doctype", "html", "head", "body", "title", "meta", "link", "base", "script", "style", "noscript", "iframe", "div", "span", "p", "a",
            "b", "i", "strong", "em", "br", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl", "font", "center", "section", "article",
            "main", "header", "nav", "form", "blockquote", "pre",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="head">The beginning of the document.</param>
    public static bool IsHtml(ReadOnlySpan<char> head)
    {
        while (true)
        {
            head = head.TrimStart().TrimStart('\uFEFF');

            if (head.StartsWith("<!--"))
            {
                var end = head.IndexOf("-->");
                if (end < 0)
                {
                    return true;
                }

                head = head[(end + "-->".Length)..];
            }
            else if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && head.IndexOf("?>") is >= 0 and var end)
            {
                head = head[(end + "?>".Length)..];
            }
            else
            {
                return head is ['<', ..] && BeginsWithTag(head[1..]);
            }
        }
    }

    private static bool BeginsWithTag(ReadOnlySpan<char> head)
    {
        var end = head.IndexOfAny(TagEnd);

        if (end < 0 || !FirstTags.Contains(head[..end]))
        {
            return false;
        }

        return head[0] != '!' || head[end..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase);
    }
}
