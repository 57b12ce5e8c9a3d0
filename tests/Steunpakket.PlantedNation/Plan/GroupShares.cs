namespace Steunpakket.PlantedNation.Plan;

/// <summary>How many gemeenten each group gets.</summary>
internal static class GroupShares
{
    // Per thousand; what rounding leaves goes to the first.
    private static readonly (GemeenteGroup Group, int Share)[] Shares =
    [
        (GemeenteGroup.Trend, 260), (GemeenteGroup.Constant, 100), (GemeenteGroup.CounterTrend, 50), (GemeenteGroup.Availability, 230),
        (GemeenteGroup.NewRegister, 40), (GemeenteGroup.Copies, 80), (GemeenteGroup.Chance, 140), (GemeenteGroup.Season, 30), (GemeenteGroup.MissingQuarters, 18),
        (GemeenteGroup.MissingBaseYear, 15), (GemeenteGroup.MissingTargetYear, 12), (GemeenteGroup.OnlyTargetYear, 15),
        (GemeenteGroup.Unreadable, 18), (GemeenteGroup.Silent, 22),
    ];

    /// <returns>As many as asked for, each group at least once while there is room.</returns>
    public static IReadOnlyList<GemeenteGroup> Of(int gemeenten)
    {
        var groups = Shares.Reverse().SelectMany(share => Enumerable.Repeat(share.Group, Math.Max(1, share.Share * gemeenten / 1000)))
            .Take(gemeenten).ToList();
        groups.AddRange(Enumerable.Repeat(Shares[0].Group, gemeenten - groups.Count));
        return groups;
    }
}
