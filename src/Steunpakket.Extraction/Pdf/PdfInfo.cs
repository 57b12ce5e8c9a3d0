using System.Globalization;
using System.Text.RegularExpressions;

namespace Steunpakket.Extraction.Pdf;

/// <summary>Reads what poppler's <c>pdfinfo</c> answers: lines such as <c>Page    1 size:  595.32 x 841.92 pts (A4)</c>.</summary>
internal static partial class PdfInfo
{
    private const string Pages = "Pages:";

    /// <returns>0 when it names no number.</returns>
    public static int PageCount(string output)
    {
        var line = OfPages(output).Split('\n', 2)[0];
        return int.TryParse(line.AsSpan(Math.Min(Pages.Length, line.Length)), NumberStyles.Integer, CultureInfo.InvariantCulture, out var count) ? Math.Max(count, 0) : 0;
    }

    /// <param name="output">Of <c>pdfinfo -f n -l m</c>.</param>
    /// <param name="what">Such as <c>size</c> or, with <c>-box</c>, <c>CropBox</c>.</param>
    /// <returns>Of each page that has such a line, by its number, the finite numbers its line begins with.</returns>
    public static Dictionary<int, double[]> Numbers(string output, string what)
    {
        var numbers = new Dictionary<int, double[]>();
        foreach (Match line in Line().Matches(OfPages(output)))
        {
            if (line.Groups[2].ValueSpan.SequenceEqual(what))
            {
                numbers[int.Parse(line.Groups[1].ValueSpan, CultureInfo.InvariantCulture)] = [.. Leading(line.Groups[3].Value)];
            }
        }

        return numbers;
    }

    // What a document says of itself comes first, and its title may have lines like those about pages.
    private static string OfPages(string output)
    {
        var start = output.LastIndexOf("\n" + Pages, StringComparison.Ordinal) + 1;
        return output.AsSpan(start).StartsWith(Pages) ? output[start..] : "";
    }

    private static IEnumerable<double> Leading(string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "x"))
        {
            if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            {
                yield break;
            }

            yield return number;
        }
    }

    [GeneratedRegex("^Page +([0-9]{1,9}) ([A-Za-z]+):(.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
