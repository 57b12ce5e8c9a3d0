using System.Globalization;

namespace Steunpakket.Io.Sources;

/// <summary>Dates of meetings as suppliers write them (SOURCES 7): Dutch wall clock, with or without a zone, or true UTC.</summary>
public static class SupplierDates
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The literal day of a wall clock time: <c>2021-03-12 19:30:00</c>, <c>2021-03-12T00:30:00+01:00</c>, <c>20210312</c>.</summary>
    /// <returns>Null for <c>0000-00-00</c>, <c>0</c>, nothing and what is no date.</returns>
    public static DateOnly? WallClock(string? text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length == 8 && Parse(trimmed, "yyyyMMdd") is { } compact ? compact
            : trimmed.Length >= 10 ? Parse(trimmed[..10], "yyyy-MM-dd") : null;
    }

    /// <summary>The Dutch day of a moment in UTC or with an offset: <c>2021-12-31T23:30:00Z</c> is 1 January 2022.</summary>
    public static DateOnly? Moment(string? text)
    {
        if (text is not { Length: > 10 } || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return WallClock(text);
        }

        return DutchDay(moment);
    }

    /// <summary>Which day it is in the Netherlands at a moment.</summary>
    public static DateOnly DutchDay(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);

    /// <summary>Midnight at the start of a Dutch day, as seconds since 1970.</summary>
    public static long UnixSeconds(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Amsterdam.GetUtcOffset(midnight)).ToUnixTimeSeconds();
    }

    private static DateOnly? Parse(ReadOnlySpan<char> text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1 ? day : null;
}
