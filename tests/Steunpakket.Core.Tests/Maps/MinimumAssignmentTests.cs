using Steunpakket.Core.Maps;
using Xunit;

namespace Steunpakket.Core.Tests.Maps;

public sealed class MinimumAssignmentTests
{
    [Fact]
    public void Is_as_cheap_as_the_best_of_all_ways()
    {
        var random = new Random(5);
        for (var i = 0; i < 400; i++)
        {
            var costs = Costs(random, rows: random.Next(1, 6), columns: random.Next(6, 8));

            var columns = MinimumAssignment.Solve(costs);

            Assert.Equal(Best(costs, 0, new bool[costs[0].Length]), columns.Select((column, row) => costs[row][column]).Sum(), 9);
        }
    }

    [Fact]
    public void Gives_no_column_twice_also_when_there_are_just_enough()
    {
        var columns = MinimumAssignment.Solve(Costs(new Random(6), rows: 60, columns: 60));

        Assert.Equal(Enumerable.Range(0, 60), columns.Order());
    }

    [Fact]
    public void Equal_costs_are_dealt_out_in_order() =>
        Assert.Equal([0, 1, 2], MinimumAssignment.Solve([[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]]));

    [Fact]
    public void No_rows_need_no_columns() => Assert.Empty(MinimumAssignment.Solve([]));

    [Fact]
    public void Fewer_columns_than_rows_are_refused() => Assert.Throws<ArgumentException>(() => MinimumAssignment.Solve([[1], [2]]));

    // Few different costs, some below zero, so that ties and potentials are met.
    private static double[][] Costs(Random random, int rows, int columns) =>
        [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => (random.Next(9) - 2) / 4.0).ToArray())];

    private static double Best(double[][] costs, int row, bool[] isTaken)
    {
        if (row == costs.Length)
        {
            return 0;
        }

        var best = double.PositiveInfinity;
        for (var column = 0; column < isTaken.Length; column++)
        {
            if (!isTaken[column])
            {
                isTaken[column] = true;
                best = Math.Min(best, costs[row][column] + Best(costs, row + 1, isTaken));
                isTaken[column] = false;
            }
        }

        return best;
    }
}
