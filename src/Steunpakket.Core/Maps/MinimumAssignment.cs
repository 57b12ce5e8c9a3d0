namespace Steunpakket.Core.Maps;

/// <summary>Gives every row a column of its own so that the sum of costs is least.</summary>
/// <remarks>
/// Shortest augmenting paths with potentials (the Hungarian method as Jonker and Volgenant 1987 run it): O(rows² · columns). Of several best
/// ways the one found is fixed by the order of rows and columns.
/// </remarks>
internal sealed class MinimumAssignment
{
    private const int None = -1;

    private readonly double[][] _costs;
    private readonly int _columns;
    private readonly double[] _rowPotential;
    private readonly double[] _columnPotential;
    private readonly int[] _rowOf;
    private readonly double[] _distance;
    private readonly int[] _before;
    private readonly bool[] _isDone;

    private MinimumAssignment(double[][] costs)
    {
        _costs = costs;
        _columns = costs.Length == 0 ? 0 : costs[0].Length;
        _rowPotential = new double[costs.Length];
        _columnPotential = new double[_columns];
        _rowOf = new int[_columns];
        (_distance, _before, _isDone) = (new double[_columns], new int[_columns], new bool[_columns]);
        Array.Fill(_rowOf, None);
    }

    /// <param name="costs">A row each, finite; at least as many columns as rows.</param>
    /// <returns>Each row's column.</returns>
    /// <exception cref="ArgumentException">There are fewer columns than rows.</exception>
    public static int[] Solve(double[][] costs)
    {
        if (costs.Any(row => row.Length < costs.Length || row.Length != costs[0].Length))
        {
            throw new ArgumentException("Every row needs a cost for every column, and there must be a column for every row.", nameof(costs));
        }

        var problem = new MinimumAssignment(costs);
        for (var row = 0; row < costs.Length; row++)
        {
            problem.Augment(problem.ShortestPath(row), row);
        }

        return problem.Columns();
    }

    /// <summary>The free column that <paramref name="row"/> reaches most cheaply by handing columns on.</summary>
    private int ShortestPath(int row)
    {
        Array.Fill(_distance, double.PositiveInfinity);
        Array.Fill(_isDone, false);
        var (current, at, reached) = (row, None, 0.0);
        while (true)
        {
            Relax(current, at, reached);
            at = Nearest();
            (reached, _isDone[at]) = (_distance[at], true);
            if (_rowOf[at] == None)
            {
                UpdatePotentials(row, reached);
                return at;
            }

            current = _rowOf[at];
        }
    }

    private void Relax(int row, int cameFrom, double reached)
    {
        var costs = _costs[row];
        for (var column = 0; column < _columns; column++)
        {
            var way = reached + costs[column] - _rowPotential[row] - _columnPotential[column];
            if (!_isDone[column] && way < _distance[column])
            {
                (_distance[column], _before[column]) = (way, cameFrom);
            }
        }
    }

    private int Nearest()
    {
        var best = None;
        for (var column = 0; column < _columns; column++)
        {
            if (!_isDone[column] && (best == None || _distance[column] < _distance[best]))
            {
                best = column;
            }
        }

        return best;
    }

    private void UpdatePotentials(int row, double reached)
    {
        _rowPotential[row] += reached;
        for (var column = 0; column < _columns; column++)
        {
            if (_isDone[column] && _rowOf[column] != None)
            {
                _rowPotential[_rowOf[column]] += reached - _distance[column];
                _columnPotential[column] -= reached - _distance[column];
            }
        }
    }

    private void Augment(int column, int row)
    {
        for (var before = _before[column]; before != None; (column, before) = (before, _before[before]))
        {
            _rowOf[column] = _rowOf[before];
        }

        _rowOf[column] = row;
    }

    private int[] Columns()
    {
        var columns = new int[_costs.Length];
        for (var column = 0; column < _columns; column++)
        {
            if (_rowOf[column] != None)
            {
                columns[_rowOf[column]] = column;
            }
        }

        return columns;
    }
}
