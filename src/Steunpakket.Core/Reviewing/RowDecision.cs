using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>A row with a decision, its word and line known to be right.</summary>
internal sealed record RowDecision(ReviewedRow Cells, ReviewKey Key, ExpansionStatus Status)
{
    public int Row => Cells.Row;

    public string Word => DecisionWords.Of(Status);
}
