using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Representativeness;

/// <summary>How large a group of gemeenten is.</summary>
/// <param name="Gemeenten">0 or more.</param>
/// <param name="Inhabitants">Of the borders of 2022: gemeenten that share a row count it when all of them are in the group.</param>
public readonly record struct GroupSize(int Gemeenten, long Inhabitants)
{
    /// <param name="group">A part of <paramref name="all"/>.</param>
    public static GroupSize Of(IReadOnlyCollection<StudiedGemeente> group, IEnumerable<StudiedGemeente> all)
    {
        var codes = group.Select(gemeente => gemeente.Code).ToHashSet();
        var incomplete = all.Where(gemeente => !codes.Contains(gemeente.Code)).SelectMany(Rows).ToHashSet();
        return new GroupSize(group.Count, group.SelectMany(gemeente => gemeente.Rows).DistinctBy(row => row.Code)
            .Where(row => !incomplete.Contains(row.Code)).Sum(row => (long)(row.Figures?.Inhabitants ?? 0)));
    }

    private static IEnumerable<GemeenteCode> Rows(StudiedGemeente gemeente) => gemeente.Rows.Select(row => row.Code);
}
