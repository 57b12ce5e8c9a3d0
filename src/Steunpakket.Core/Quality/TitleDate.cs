namespace Steunpakket.Core.Quality;

/// <summary>A day that a title names.</summary>
/// <param name="Year">Null when the title names none.</param>
/// <param name="IsOfMeeting">Whether it can be the day of the meeting: not the end of a range, a day from which something holds, or one on
/// which no council meets but books are closed (1 January, 31 December).</param>
public readonly record struct TitleDate(int Day, int Month, int? Year, bool IsOfMeeting)
{
    /// <summary>Whether it names this day; without a year it names the day in every year.</summary>
    public bool Names(DateOnly day) => day.Day == Day && day.Month == Month && (Year is null || day.Year == Year);
}
