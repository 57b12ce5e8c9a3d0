using System.Globalization;

namespace Steunpakket.Io.Report;

/// <summary>Numbers and dates as a Dutch reader writes them; rounding is half away from zero (METHOD 4.8), as in <c>*.nl.csv</c>.</summary>
internal static class DutchNumbers
{
    /// <summary>Where there is no number.</summary>
    public const string None = "–";

    private const char Minus = '−';

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly NumberFormatInfo Dutch = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = Minus.ToString(),
    };

    public static string Whole(double? number) => Decimal(number, 0);

    /// <summary>With a fixed number of decimals; a zero has no sign.</summary>
    public static string Decimal(double? number, int decimals = 1) => number is { } value && double.IsFinite(value)
        ? (Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0).ToString($"N{decimals}", Dutch)
        : None;

    /// <summary>With a plus sign when it is above zero.</summary>
    public static string Signed(double? number, int decimals = 1)
    {
        var text = Decimal(number, decimals);
        return number > 0 && text != Decimal(0, decimals) ? $"+{text}" : text;
    }

    /// <summary>As <c>92,7%</c>.</summary>
    public static string Percentage(double? percentage) => percentage is null ? None : $"{Decimal(percentage)}%";

    /// <summary>As <c>0,034</c>; what is smaller than a thousandth as <c>&lt; 0,001</c>, and what only rounding would lift to the level of 0,05 as <c>&lt; 0,05</c>.</summary>
    public static string Probability(double? p) => p < 0.001 ? "< 0,001" : p < 0.05 && Decimal(p, 3) == Decimal(0.05, 3) ? "< 0,05" : Decimal(p, 3);

    /// <summary>As <c>23 september 2021</c>.</summary>
    public static string Day(DateOnly? date) => date is { } day ? string.Create(Dutch, $"{day.Day} {Months[day.Month - 1]} {day.Year}") : None;

    /// <summary>As <c>september 2021</c>.</summary>
    public static string Month(DateOnly month) => string.Create(Dutch, $"{Months[month.Month - 1]} {month.Year}");

    /// <summary>As <c>a, b en c</c>.</summary>
    public static string List(params IReadOnlyList<string> words) => words.Count switch
    {
        0 => string.Empty,
        1 => words[0],
        _ => $"{string.Join(", ", words.SkipLast(1))} en {words[^1]}",
    };

    /// <summary>A number of something: <c>1 gemeente</c>, <c>2 gemeenten</c>.</summary>
    public static string Count(double? number, string one, string more) => $"{Whole(number)} {(number == 1 ? one : more)}";
}
