using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Core.Representativeness;

/// <summary>A gemeente of the target year, and what there is of it.</summary>
/// <param name="Rows">The rows of CBS that make it up (<see cref="CbsTable.RowsOn"/>); one that it shares with others when they merged before 2022.</param>
/// <param name="IsAccessible">Whether any document of the target year could be read.</param>
/// <param name="HasHits">Whether any of those has a keyword; then it is accessible too.</param>
public sealed record StudiedGemeente(GemeenteCode Code, string Province, IReadOnlyList<CbsGemeente> Rows, bool IsAccessible, bool HasHits)
{
    /// <summary>Of all its rows; null without rows.</summary>
    public int? Inhabitants => Rows.Count == 0 ? null : Rows.Sum(row => row.Figures?.Inhabitants ?? 0);

    /// <summary>One of CBS's eight classes; null without rows.</summary>
    public SizeClass? Size => Inhabitants is { } inhabitants ? SizeClass.Of(SizeClass.Cbs, inhabitants) : null;

    /// <summary>Klein, middel or groot; null without rows.</summary>
    public SizeClass? BroadSize => Inhabitants is { } inhabitants ? SizeClass.Of(SizeClass.Broad, inhabitants) : null;
}
