using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Quality;

/// <summary>A stretch of days in which no council meets.</summary>
/// <param name="Name">As a reader knows it: Zomerreces 2021.</param>
public sealed record Recess(string Name, DateWindow Days);

/// <summary>The days on which councils do not meet.</summary>
public sealed class RecessCalendar(IEnumerable<Recess> recesses)
{
    /// <summary>No such days.</summary>
    public static RecessCalendar Empty { get; } = new([]);

    /// <summary>In order of their first days.</summary>
    public IReadOnlyList<Recess> All { get; } = [.. recesses.OrderBy(recess => recess.Days.Since).ThenBy(recess => recess.Days.Until).ThenBy(recess => recess.Name, StringComparer.Ordinal)];

    /// <summary>The recess that a day falls in; null when councils may meet.</summary>
    public Recess? On(DateOnly day) => All.FirstOrDefault(recess => recess.Days.Contains(day));
}
