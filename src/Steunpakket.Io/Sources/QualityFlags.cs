using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Sources;

/// <summary>What is odd about a listed document without making it unusable (METHOD 1.8 G3).</summary>
internal static class QualityFlags
{
    public const string Undated = "undated";
    public const string InvalidDate = "invalid_date";

    /// <summary>The date is that of a register entry, not of a meeting.</summary>
    public const string RegisterDate = "register_date";

    /// <summary>Flags in a fixed order, separated by spaces; empty when nothing is odd.</summary>
    /// <param name="withoutDate">What it is called when there is no date.</param>
    /// <param name="further">Flags that the source itself gives, separated by spaces.</param>
    public static string Of(ListedDocument line, Gemeente? gemeente, string withoutDate = Undated, params IEnumerable<string?> further)
    {
        List<string> flags = [];
        if (line.MeetingDate is { } date)
        {
            Add(flags, "weekend_date", date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            Add(flags, "gemeente_not_valid", gemeente is not null && !gemeente.ExistsOn(date));
        }
        else
        {
            flags.Add(withoutDate);
        }

        Add(flags, "no_title", string.IsNullOrWhiteSpace(line.Title));
        Add(flags, "no_url", line.Url is null);
        flags.AddRange(further.OfType<string>().SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(flag => !flags.Contains(flag)).Distinct());
        return string.Join(' ', flags);
    }

    private static void Add(List<string> flags, string flag, bool holds)
    {
        if (holds)
        {
            flags.Add(flag);
        }
    }
}
