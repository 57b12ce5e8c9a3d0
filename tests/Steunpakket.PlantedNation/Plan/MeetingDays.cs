using Steunpakket.Core.Documents;

namespace Steunpakket.PlantedNation.Plan;

/// <summary>Days on which councils meet: Mondays to Thursdays.</summary>
internal static class MeetingDays
{
    private const int LastDay = 28;

    /// <param name="family">Families go round over the quarter's months.</param>
    public static DateOnly In(Quarter quarter, int family, ref Dice dice)
    {
        var month = QuarterPlan.FirstDay(quarter).AddMonths(family % 3);
        return OnWeekday(month.AddDays(dice.Below(LastDay - 4)));
    }

    /// <summary>The Sunday before or after, in the same month.</summary>
    public static DateOnly Sunday(DateOnly day)
    {
        var before = day.AddDays(-(int)day.DayOfWeek);
        return before.Month == day.Month ? before : before.AddDays(7);
    }

    /// <summary>Two to four weeks later; the same day when that lies outside the quarter.</summary>
    public static DateOnly Later(DateOnly day, ref Dice dice)
    {
        var later = OnWeekday(day.AddDays(dice.Between(14, 28)));
        return Quarter.Of(later) == Quarter.Of(day) ? later : day;
    }

    /// <summary>Two to four weeks later, also in the next quarter, when meetings are held then.</summary>
    public static DateOnly LaterWhen(DateOnly day, Func<Quarter, bool> meets, ref Dice dice)
    {
        var later = OnWeekday(day.AddDays(dice.Between(14, 28)));
        return meets(Quarter.Of(later)) ? later : day;
    }

    private static DateOnly OnWeekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Friday => day.AddDays(3),
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
