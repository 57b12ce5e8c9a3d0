namespace Steunpakket.Core.Scoring.Ledger;

/// <summary>The scores of one document as they stand in the table.</summary>
/// <param name="Lines">Raw and normalised score by action line, the general group among them.</param>
public sealed record StoredScores(int Hits, double Relevance, IReadOnlyDictionary<string, (double Raw, double Norm)> Lines);
