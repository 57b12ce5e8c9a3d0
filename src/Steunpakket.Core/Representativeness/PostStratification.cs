using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Core.Representativeness;

/// <summary>
/// Weights that give every cell of size (klein, middel, groot) × province the part that it has of all gemeenten (METHOD 3 idea 15).
/// </summary>
/// <remarks>
/// Each gemeente of the population hands one vote, in equal parts, to the counted gemeenten of its cell. A cell without any is merged with the
/// nearest size in its province, the smaller one first; a province without any with its size in the whole country, and a size without any with
/// everything. So the weights add up to the population.
/// </remarks>
public static class PostStratification
{
    /// <param name="population">All gemeenten of the target year.</param>
    /// <param name="counted">Those with a verdict; a part of the population.</param>
    public static Weights Of(IReadOnlyList<StudiedGemeente> population, IReadOnlySet<GemeenteCode> counted)
    {
        var present = population.Where(gemeente => counted.Contains(gemeente.Code)).ToList();
        var weights = present.ToDictionary(gemeente => gemeente.Code, _ => 0.0);
        var (cells, collapsed) = (0, 0);
        foreach (var cell in present.Count == 0 ? [] : population.GroupBy(gemeente => (gemeente.BroadSize, gemeente.Province)))
        {
            var own = present.FindAll(other => (other.BroadSize, other.Province) == cell.Key);
            var standIns = own.Count > 0 ? own : StandIns(present, cell.Key.BroadSize, cell.Key.Province);
            (cells, collapsed) = own.Count > 0 ? (cells + 1, collapsed) : (cells, collapsed + cell.Count());
            foreach (var gemeente in standIns)
            {
                weights[gemeente.Code] += (double)cell.Count() / standIns.Count;
            }
        }

        return new Weights(weights, cells, collapsed);
    }

    private static List<StudiedGemeente> StandIns(List<StudiedGemeente> present, SizeClass? size, string province)
    {
        var nearest = present.Where(gemeente => gemeente.Province == province).GroupBy(gemeente => gemeente.BroadSize)
            .OrderBy(group => Distance(size, group.Key)).ThenBy(group => group.Key?.From ?? 0).FirstOrDefault();
        var sameSize = present.FindAll(gemeente => gemeente.BroadSize == size);
        return nearest is not null ? [.. nearest] : sameSize.Count > 0 ? sameSize : present;
    }

    // Without figures a gemeente is as near to one size as to another.
    private static int Distance(SizeClass? size, SizeClass? other) => size is null || other is null ? 0 : Math.Abs(Place(size) - Place(other));

    private static int Place(SizeClass size) => SizeClass.Broad.Index().First(pair => pair.Item == size).Index;
}
