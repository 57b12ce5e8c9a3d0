using System.Collections.Concurrent;
using System.Globalization;

namespace Steunpakket.Extraction.Spreadsheets;

/// <summary>How the number in a cell is shown: as a date, a percentage, with decimals; in Dutch.</summary>
/// <remarks>What a format is made of beyond that (fractions, padding, conditions) is not: a number tells little to a reader of words.</remarks>
internal sealed class CellFormat
{
    private const int MaxFormats = 10_000;
    private const double LastDay = 2_958_466; // 31 December 9999

    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "-" };
    private static readonly ConcurrentDictionary<string, CellFormat> Known = new(StringComparer.Ordinal);
    private static readonly CellFormat General = new(null);

    private readonly DateFormat? _date;
    private readonly string? _number;
    private readonly string _before = "";
    private readonly string _after = "";
    private readonly bool _isPercentage;
    private readonly int _decimals;

    private CellFormat(string? code)
    {
        var section = FormatSection.First(code ?? "");
        if (section.IsDate)
        {
            _date = new DateFormat(section.Code);
        }
        else if (section.Digits.Length > 0)
        {
            _decimals = Math.Min(section.Decimals, 15);
            _number = (section.HasGroups ? "N" : "F") + _decimals.ToString(CultureInfo.InvariantCulture);
            (_before, _after, _isPercentage) = (section.Before, section.After, section.IsPercentage);
        }
    }

    /// <param name="code">Such as <c>d-m-yyyy</c>; null for General.</param>
    public static CellFormat Of(string? code) =>
        string.IsNullOrEmpty(code) ? General
        : Known.TryGetValue(code, out var known) ? known
        : Known.Count < MaxFormats ? Known.GetOrAdd(code, static one => new CellFormat(one)) : new CellFormat(code);

    public static string Of(bool value) => value ? "WAAR" : "ONWAAR";

    public string Show(DateTime value) => (_date ?? DateFormat.Usual).Show(value);

    /// <param name="from1904">Days count from 1904.</param>
    public string Show(double value, bool from1904)
    {
        if (_date is not null && value >= 0 && value < LastDay)
        {
            // Excel takes 1900 for a leap year: its day 60 never was, and those before it are a day later.
            var day = from1904 ? value + 1462 : value < 60 ? value + 1 : value;
            return _date.Show(DateTime.FromOADate(Math.Min(day, LastDay - 1)));
        }

        return double.IsFinite(value) ? _before + Digits(value) + _after : "";
    }

    private string Digits(double value)
    {
        if (_number is null || Math.Abs(value) >= 1e15)
        {
            return value.ToString("G11", Dutch);
        }

        // Halves go away from zero, as in Excel.
        return Math.Round(_isPercentage ? value * 100 : value, _decimals, MidpointRounding.AwayFromZero).ToString(_number, Dutch);
    }
}
