namespace Steunpakket.Core.Maps;

/// <summary>Which cell each place has, and what that costs.</summary>
/// <remarks>
/// Cost = squared way of each place to its cell + <see cref="Together"/> · squared distance between the cells of neighbours
/// + <see cref="Coast"/> · sides of tiles that touch no other.
/// </remarks>
internal sealed class TileLayout
{
    private const double Together = 0.5;
    private const double Coast = 0.25;

    private readonly SpreadPlaces _places;
    private readonly List<int>[] _neighbours;
    private readonly HexCell[] _cells;
    private readonly Dictionary<HexCell, int> _owners;

    public TileLayout(SpreadPlaces places, IReadOnlyList<HexCell> cells)
    {
        (_places, _cells) = (places, [.. cells]);
        _owners = Enumerable.Range(0, cells.Count).ToDictionary(i => cells[i]);
        _neighbours = [.. cells.Select(_ => new List<int>())];
        foreach (var (first, second) in places.Neighbours)
        {
            _neighbours[first].Add(second);
            _neighbours[second].Add(first);
        }
    }

    /// <summary>Whether tiles may change places only, and take no free cell.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Each place's cell; a copy.</summary>
    public IReadOnlyList<HexCell> Cells => [.. _cells];

    public double Cost =>
        _cells.Select((cell, i) => MapPoint.SquaredDistance(cell.Centre, _places.Points[i])).Sum()
        + (Together * _places.Neighbours.Sum(pair => MapPoint.SquaredDistance(_cells[pair.First].Centre, _cells[pair.Second].Centre)))
        + (Coast * Enumerable.Range(0, _cells.Length).Sum(place => 6 - Touching(place)));

    public HexCell CellOf(int place) => _cells[place];

    /// <summary>Puts a place on a cell, and who is there on the cell it leaves, if that makes the map cheaper.</summary>
    public bool TryMove(int place, HexCell target)
    {
        var (from, other) = (_cells[place], _owners.TryGetValue(target, out var found) ? found : (int?)null);
        if (IsClosed && other is null)
        {
            return false;
        }

        double Around() => CostAround(place, other) - (other is null ? 2 * Coast * Touching(place) : 0);
        var before = Around();
        Put(place, target, other, from);
        if (Around() < before - 1e-9)
        {
            return true;
        }

        Put(place, from, other, target);
        return false;
    }

    // Leaving a cell that touches a tiles for one that touches b changes the coast by 2·(a − b) sides; tiles that change places do not change it.
    private int Touching(int place) => _cells[place].Neighbours.Count(_owners.ContainsKey);

    private void Put(int place, HexCell cell, int? other, HexCell otherCell)
    {
        _owners.Remove(otherCell);
        (_cells[place], _owners[cell]) = (cell, place);
        if (other is { } moved)
        {
            (_cells[moved], _owners[otherCell]) = (otherCell, moved);
        }
    }

    // A border between the two themselves counts twice, before and after alike.
    private double CostAround(int place, int? other) => CostOf(place) + (other is { } second ? CostOf(second) : 0);

    private double CostOf(int place)
    {
        var centre = _cells[place].Centre;
        var cost = MapPoint.SquaredDistance(centre, _places.Points[place]);
        foreach (var neighbour in _neighbours[place])
        {
            cost += Together * MapPoint.SquaredDistance(centre, _cells[neighbour].Centre);
        }

        return cost;
    }
}
