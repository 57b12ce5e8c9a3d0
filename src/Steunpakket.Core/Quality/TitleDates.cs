using System.Globalization;
using System.Text.RegularExpressions;

namespace Steunpakket.Core.Quality;

/// <summary>Finds the days that a title names: 11 juni, 11 juni '21, dd. 11-06-2021, 2021-06-11, v20210611.</summary>
/// <remarks>Months, years and quarters alone are no days, and a part of a longer number is none.</remarks>
public static partial class TitleDates
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Before a day on which something begins, ends or is counted.
    private const int WordsBefore = 24;

    private static readonly string[] Months = ["jan", "feb", "maart mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>In the order of the title. Days that no calendar has (31 juni) are left out.</summary>
    public static IReadOnlyList<TitleDate> In(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var found = new List<(Match Match, TitleDate Date)>();
        foreach (var match in new[] { Written(), DayFirst(), YearFirst(), Compact(), CompactDayFirst() }.SelectMany(form => form.Matches(title)).OrderBy(match => match.Index))
        {
            if (Read(match) is { } date && (found.Count == 0 || End(found[^1].Match) <= match.Index))
            {
                found.Add((match, date with { IsOfMeeting = !IsBookDay(date) && !Begins().IsMatch(Before(title, match.Index)) }));
            }
        }

        return [.. found.Select((day, index) => InRange(title, found, index) ? day.Date with { IsOfMeeting = false } : day.Date)];
    }

    /// <summary>Whether the title names a day of a meeting, and none of the days on which its document was in one.</summary>
    /// <param name="meetings">None for a document without a date, which cannot differ from its title.</param>
    public static bool Differ(string title, IReadOnlyCollection<DateOnly> meetings)
    {
        if (meetings.Count == 0)
        {
            return false;
        }

        var dates = In(title);
        return dates.Any(date => date.IsOfMeeting) && !dates.Any(date => meetings.Any(date.Names));
    }

    private static TitleDate? Read(Match match)
    {
        var day = Number(match.Groups["d"]) ?? 0;
        var month = match.Groups["name"] is { Success: true } name ? MonthOf(name.Value) : Number(match.Groups["m"]) ?? 0;
        var year = Number(match.Groups["y"]) ?? (Number(match.Groups["yy"]) is { } two ? 2000 + two : null);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month) ? new TitleDate(day, month, year, IsOfMeeting: true) : null;
    }

    private static int MonthOf(string name) =>
        1 + Array.FindIndex(Months, month => month.Split(' ').Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)));

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static bool IsBookDay(TitleDate date) => date is { Day: 1, Month: 1 } or { Day: 31, Month: 12 };

    private static bool InRange(string title, List<(Match Match, TitleDate Date)> found, int index) =>
        (index > 0 && Joins(title, found[index - 1].Match, found[index].Match)) || (index + 1 < found.Count && Joins(title, found[index].Match, found[index + 1].Match));

    private static bool Joins(string title, Match left, Match right) => Range().IsMatch(title[End(left)..right.Index]);

    private static int End(Match match) => match.Index + match.Length;

    private static string Before(string title, int at) => title[Math.Max(0, at - WordsBefore)..at];

    [GeneratedRegex(@"(?<!\d|\d[-.,:/])(?<d>[0-3]?\d)(e|ste|de)?[\s._-]{0,3}(?<name>januari|jan|februari|febr|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)(?!\p{L})\.?([\s,_-]{0,3}(?<y>(19|20)\d\d)(?!\d)|\s?['’‘`](?<yy>[0-3]\d)(?!\d))?", Options)]
    private static partial Regex Written();

    [GeneratedRegex(@"(?<!\d|\d[-.,:/])(?<d>[0-3]?\d)(?<s>[-./_])(?<m>[01]?\d)\k<s>((?<y>(19|20)\d\d)(?!\d)|(?<=[-/])(?<yy>[0-3]\d)(?!\d|[-./]\d))", Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<!\d)(?<y>(19|20)\d\d)(?<s>[-./_])(?<m>[01]?\d)\k<s>(?<d>[0-3]?\d)(?!\d)", Options)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<!\d)(?<y>20[0-3]\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)", Options)]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?<!\d)(?<d>[0-3]\d)(?<m>[01]\d)(?<y>20[0-3]\d)(?!\d)", Options)]
    private static partial Regex CompactDayFirst();

    [GeneratedRegex(@"^\s*(-|–|—|/|&|,|en|t/m|tm|tot|tot en met)\s*$", Options)]
    private static partial Regex Range();

    // Also the first days of 9 en 16 april, which have no month of their own.
    [GeneratedRegex(@"(?<!\d)[0-3]?\d\s*(en|t/m|tm|tot|tot en met|-|–|/|,|&)\s*$|(?<!\p{L})(per|vanaf|sinds|na|tot|tot en met|t/m|tm|voor|uiterlijk|ingang van|ingaande|m\.?i\.?v\.?|peildatum|stand)[\s:]*$", Options)]
    private static partial Regex Begins();
}
