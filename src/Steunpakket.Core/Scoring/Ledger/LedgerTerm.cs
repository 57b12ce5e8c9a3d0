namespace Steunpakket.Core.Scoring.Ledger;

/// <summary>What one term brought to one score of one document.</summary>
/// <param name="Count">The plain tf, from 1.</param>
/// <param name="Pages">Every page that has it; empty where pages are not known.</param>
/// <param name="DocumentFrequency">df of the model.</param>
/// <param name="Points"><c>w(tf)·idf</c> of the numbers beside it.</param>
/// <param name="Share">Of the score that it stands under, 0 to 1; null where that is 0.</param>
public sealed record LedgerTerm(
    Term Term, int Count, IReadOnlyList<PageCount> Pages, long DocumentFrequency, double Idf, RawScore Points, double? Share);
