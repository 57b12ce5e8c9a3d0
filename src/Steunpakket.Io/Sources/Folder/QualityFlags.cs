using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Sources.Folder;

/// <summary>What is odd about a listed document without making it unusable (METHOD 1.8 G3).</summary>
internal static class QualityFlags
{
    /// <summary>Flags in a fixed order, separated by spaces; empty when nothing is odd.</summary>
    public static string Of(ManifestRow row, DateOnly? date, Uri? url, Gemeente? gemeente)
    {
        List<string> flags = [];
        if (date is null)
        {
            flags.Add(string.IsNullOrWhiteSpace(row.Date) ? "undated" : "invalid_date");
        }
        else
        {
            Add(flags, "weekend_date", date.Value.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            Add(flags, "gemeente_not_valid", gemeente is not null && !gemeente.ExistsOn(date.Value));
        }

        Add(flags, "no_title", string.IsNullOrWhiteSpace(row.Title));
        Add(flags, "no_url", url is null);
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
