using System.Globalization;
using System.Text.RegularExpressions;

namespace Steunpakket.Core.Texts.Pages;

/// <summary>A line near the edge of a page.</summary>
/// <param name="Range">Where it stands in the page.</param>
/// <param name="Keys">What it may have in common with lines of other pages: its text as it is, and with each number as its distance to the page's.</param>
internal sealed partial record EdgeLine(Range Range, IReadOnlyList<string> Keys)
{
    private const int MostNumbers = 4;

    /// <param name="page">Index of the page, from 0.</param>
    public static EdgeLine Of(string text, Range range, int page)
    {
        var line = text[range];
        var keys = Number().Matches(line).Take(MostNumbers).Select(number => Counting(line, number, page)).ToList();
        if (line.Any(char.IsLetter))
        {
            keys.Add(line);
        }

        return new EdgeLine(range, keys);
    }

    // A line feed stands in no line, so no text of a line can pass for a number that counts.
    private static string Counting(string line, Match number, int page) => string.Create(
        CultureInfo.InvariantCulture,
        $"{line.AsSpan(0, number.Index)}\n{int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) - page}\n{line.AsSpan(number.Index + number.Length)}");

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,5}(?![0-9])")]
    private static partial Regex Number();
}
