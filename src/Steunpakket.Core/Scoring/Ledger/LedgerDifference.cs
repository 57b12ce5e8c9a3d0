namespace Steunpakket.Core.Scoring.Ledger;

/// <summary>A stored number that the ledger does not give.</summary>
/// <param name="Column">As in the table, such as <c>actielijn_1_norm</c>.</param>
/// <param name="Stored">Null when the table lacks it.</param>
public sealed record LedgerDifference(string Column, double? Stored, double Recomputed)
{
    /// <summary>Every column whose stored number is not the recomputed one to the bit.</summary>
    public static IReadOnlyList<LedgerDifference> Between(ScoreLedger ledger, StoredScores stored) =>
    [
        .. Columns(ledger, stored).Where(column => column.Stored is not { } number || !Same(number, column.Recomputed)),
    ];

    private static IEnumerable<LedgerDifference> Columns(ScoreLedger ledger, StoredScores stored)
    {
        yield return new("hits", stored.Hits, ledger.Hits);
        foreach (var score in ledger.Scores)
        {
            if (score.Line is not { } line)
            {
                yield return new(score.Name, stored.Relevance, score.Sum.Value);
                continue;
            }

            (double Raw, double Norm)? found = stored.Lines.TryGetValue(score.Name, out var numbers) ? numbers : null;
            yield return new($"{score.Name}_raw", found?.Raw, score.Sum.Value);
            yield return new($"{score.Name}_norm", found?.Norm, line.Norm.Value);
        }
    }

    private static bool Same(double left, double right) => BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right);
}
