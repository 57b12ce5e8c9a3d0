namespace Steunpakket.Core.Reviewing;

/// <summary>One row of a saved review, its cells as text; a cell or column that is not there is empty.</summary>
/// <param name="Row">As Excel numbers it: from 1, the header included.</param>
public sealed record ReviewedRow(int Row)
{
    public string Line { get; init; } = "";

    public string Term { get; init; } = "";

    /// <summary>See <see cref="DecisionWords"/>.</summary>
    public string Decision { get; init; } = "";

    public string Reviewer { get; init; } = "";

    /// <summary>Such as 2021-09-30 or 30-9-2021.</summary>
    public string Date { get; init; } = "";

    public string Remark { get; init; } = "";

    public string Seed { get; init; } = "";

    /// <summary>With decimal point or comma.</summary>
    public string Cosine { get; init; } = "";
}
