using System.Text;

namespace Steunpakket.Io.Report.Html;

/// <summary>Makes any text safe between tags and inside quoted attributes, in HTML and XML alike.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    public static void AppendTo(StringBuilder target, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                target.Append(letter).Append(text[++i]);
                continue;
            }

            _ = letter switch
            {
                '&' => target.Append("&amp;"),
                '<' => target.Append("&lt;"),
                '>' => target.Append("&gt;"),
                '"' => target.Append("&quot;"),
                '\'' => target.Append("&#39;"),
                _ => target.Append(IsAllowed(letter) ? letter : Replacement),
            };
        }
    }

    // What XML 1.0 allows; a lone half of a surrogate pair is no text at all.
    private static bool IsAllowed(char letter) =>
        letter is '\t' or '\n' or '\r' || (letter >= ' ' && letter is < '\uFFFE' and not (>= '\u007F' and <= '\u009F') && !char.IsSurrogate(letter));
}
