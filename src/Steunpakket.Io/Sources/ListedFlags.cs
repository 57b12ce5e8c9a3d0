using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Quality;

namespace Steunpakket.Io.Sources;

/// <summary>What is odd about a listed document without making it unusable (METHOD 1.8 G3); export adds what takes the title, all meetings or the text.</summary>
internal static class ListedFlags
{
    /// <summary>Flags in a fixed order, separated by spaces; empty when nothing is odd.</summary>
    /// <param name="withoutDate">What it is called when there is no date.</param>
    /// <param name="further">Flags that the source itself gives, separated by spaces.</param>
    public static string Of(ListedDocument line, Gemeente? gemeente, string withoutDate = QualityFlags.Undated, params IEnumerable<string?> further)
    {
        List<string> flags = [];
        if (line.MeetingDate is { } date)
        {
            Add(flags, QualityFlags.Weekend, date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            Add(flags, QualityFlags.GemeenteNotValid, gemeente is not null && !gemeente.ExistsOn(date));
        }
        else
        {
            flags.Add(withoutDate);
        }

        Add(flags, QualityFlags.NoTitle, string.IsNullOrWhiteSpace(line.Title));
        Add(flags, QualityFlags.NoUrl, line.Url is null);
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
