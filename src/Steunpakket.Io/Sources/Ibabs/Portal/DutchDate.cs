using System.Globalization;
using System.Text.RegularExpressions;

namespace Steunpakket.Io.Sources.Ibabs.Portal;

/// <summary>Dates with Dutch month names, such as <c>donderdag 16 april 2026</c>, without the machine's knowledge of Dutch.</summary>
internal static partial class DutchDate
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <returns>The first date in a text; null when there is none.</returns>
    public static DateOnly? Find(string? text)
    {
        foreach (Match match in Date().Matches(text ?? string.Empty))
        {
            var month = Array.IndexOf(Months, match.Groups[2].Value.ToLowerInvariant()) + 1;
            var (day, year) = (Number(match.Groups[1]), Number(match.Groups[3]));
            if (day >= 1 && day <= DateTime.DaysInMonth(year, month))
            {
                return new DateOnly(year, month, day);
            }
        }

        return null;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<!\d)(\d{1,2})\s+(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+([12]\d{3})(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
