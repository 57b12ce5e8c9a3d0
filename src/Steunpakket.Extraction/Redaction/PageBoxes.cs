using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Steunpakket.Extraction.Redaction;

/// <summary>The answer of <c>pdftotext -bbox</c> about one page: its size in points and its words.</summary>
/// <remarks>Read line by line and not as XML: a document's title can make the answer ill-formed.</remarks>
internal sealed partial record PageBoxes(double Width, double Height, IReadOnlyList<WordBox> Words)
{
    /// <returns>Null when there is no page in it.</returns>
    public static PageBoxes? Parse(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        var page = Page().Match(text);
        return page.Success
            ? new PageBoxes(Number(page, 1), Number(page, 2), [.. Word().Matches(text, page.Index).Select(Box)])
            : null;
    }

    private static WordBox Box(Match word) =>
        new(WebUtility.HtmlDecode(word.Groups[5].Value), Number(word, 1), Number(word, 2), Number(word, 3), Number(word, 4));

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<page width="([0-9]+\.[0-9]+)" height="([0-9]+\.[0-9]+)">""")]
    private static partial Regex Page();

    [GeneratedRegex("""<word xMin="(-?[0-9]+\.[0-9]+)" yMin="(-?[0-9]+\.[0-9]+)" xMax="(-?[0-9]+\.[0-9]+)" yMax="(-?[0-9]+\.[0-9]+)">([^<]*)</word>""")]
    private static partial Regex Word();
}
