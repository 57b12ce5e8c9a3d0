namespace Steunpakket.Core.Reviewing;

/// <summary>Gathers what is wrong with rows, so that a person hears all of it at once.</summary>
internal sealed class RowProblems
{
    private readonly List<(int Row, string Text)> _found = [];

    /// <summary>In the order of rows.</summary>
    public IReadOnlyList<string> All => [.. _found.OrderBy(problem => problem.Row).Select(problem => problem.Text)];

    public void Add(int row, string problem) => _found.Add((row, $"row {row}: {problem}"));

    public void Add(int row, string column, string problem) => _found.Add((row, $"row {row}, column {column}: {problem}"));
}
