using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Core.Representativeness;

/// <summary>Of which gemeenten there are documents, by size and province (METHOD E2, 3 idea 15).</summary>
public static class RepresentativenessTable
{
    /// <summary>The class of gemeenten without figures.</summary>
    public const string Unknown = "onbekend";

    /// <returns>The total, then CBS's size classes ascending, klein, middel and groot, and provinces by name; classes without gemeenten are left out.</returns>
    public static IReadOnlyList<RepresentativenessRow> Of(IReadOnlyList<StudiedGemeente> gemeenten)
    {
        var total = Row("totaal", "totaal", gemeenten, gemeenten);
        IEnumerable<RepresentativenessRow> classes =
        [
            .. BySize("grootteklasse", SizeClass.Cbs, gemeente => gemeente.Size, gemeenten),
            .. BySize("grootte", SizeClass.Broad, gemeente => gemeente.BroadSize, gemeenten),
            .. gemeenten.GroupBy(gemeente => gemeente.Province).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Row("provincie", group.Key, [.. group], gemeenten)),
        ];
        return [total, .. classes.Select(row => row with { Whole = total })];
    }

    private static IEnumerable<RepresentativenessRow> BySize(
        string division, IReadOnlyList<SizeClass> sizes, Func<StudiedGemeente, SizeClass?> of, IReadOnlyList<StudiedGemeente> gemeenten)
    {
        var groups = gemeenten.ToLookup(of);
        return sizes.Select(size => (size.Name, Group: groups[size])).Append((Name: Unknown, Group: groups[null]))
            .Where(pair => pair.Group.Any()).Select(pair => Row(division, pair.Name, [.. pair.Group], gemeenten));
    }

    private static RepresentativenessRow Row(string division, string name, List<StudiedGemeente> group, IReadOnlyList<StudiedGemeente> all) => new(division, name)
    {
        All = GroupSize.Of(group, all),
        Accessible = GroupSize.Of(group.FindAll(gemeente => gemeente.IsAccessible), all),
        WithHits = GroupSize.Of(group.FindAll(gemeente => gemeente.HasHits), all),
    };

    private static RepresentativenessRow Row(string division, string name, IReadOnlyList<StudiedGemeente> group, IReadOnlyList<StudiedGemeente> all) =>
        Row(division, name, [.. group], all);
}
