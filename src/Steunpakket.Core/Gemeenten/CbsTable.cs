using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Gemeenten;

/// <summary>Inhabitants, size classes and places of gemeenten (CBS and PDOK).</summary>
/// <remarks>
/// Figures are of the borders of 1 January 2022 (345 gemeenten), places of those of 2023 (342). A gemeente that had merged by then counts under
/// its successor: Beemster in 2021 has the class of Purmerend. A gemeente that was split before has neither.
/// </remarks>
public sealed class CbsTable
{
    private static readonly DateOnly FiguresOf = new(2022, 1, 1);
    private static readonly DateOnly PlacesOf = new(2023, 1, 1);

    private readonly SortedDictionary<GemeenteCode, CbsGemeente> _byCode = [];

    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public CbsTable(IEnumerable<CbsGemeente> gemeenten)
    {
        foreach (var gemeente in gemeenten)
        {
            if (!_byCode.TryAdd(gemeente.Code, gemeente))
            {
                throw new ArgumentException($"Code {gemeente.Code} stands twice.", nameof(gemeenten));
            }
        }
    }

    /// <summary>A table without gemeenten.</summary>
    public static CbsTable Empty { get; } = new([]);

    /// <summary>By code.</summary>
    public IReadOnlyCollection<CbsGemeente> All => _byCode.Values;

    /// <summary>The row of exactly this code.</summary>
    public CbsGemeente? Find(GemeenteCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>The row whose figures a gemeente counts under: its own, or that of what it had become by 1 January 2022.</summary>
    /// <returns>Null when there is none: a split gemeente, one that came later, or an unknown one.</returns>
    public CbsGemeente? WithFigures(GemeenteCode code, GemeenteTable gemeenten) => Row(code, gemeenten, FiguresOf, row => row.Figures is not null);

    /// <summary>
    /// The rows whose figures make up each gemeente of a day: those that went into it since, or the one that it went into before 1 January 2022 and
    /// may share with others. Empty when there is none.
    /// </summary>
    public IReadOnlyDictionary<GemeenteCode, IReadOnlyList<CbsGemeente>> RowsOn(DateOnly date, GemeenteTable gemeenten)
    {
        var merged = All.Where(row => row.Figures is not null).ToLookup(row => gemeenten.On(date, row.Code));
        return gemeenten.All.Where(gemeente => gemeente.ExistsOn(date)).ToDictionary(
            gemeente => gemeente.Code,
            gemeente => (IReadOnlyList<CbsGemeente>)(merged[gemeente.Code].ToList() is { Count: > 0 } rows ? rows
                : WithFigures(gemeente.Code, gemeenten) is { } row ? [row]
                : []));
    }

    /// <summary>Where a gemeente lies: its own place, or that of what it had become by 1 January 2023.</summary>
    /// <returns>Null when there is none.</returns>
    public GeoPoint? Centre(GemeenteCode code, GemeenteTable gemeenten) => Row(code, gemeenten, PlacesOf, row => row.Centre is not null)?.Centre;

    private CbsGemeente? Row(GemeenteCode code, GemeenteTable gemeenten, DateOnly date, Func<CbsGemeente, bool> has) =>
        Find(code) is { } own && has(own) ? own
        : gemeenten.On(date, code) is { } later && Find(later) is { } row && has(row) ? row
        : null;
}
