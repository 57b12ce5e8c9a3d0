namespace Steunpakket.Core.Expansion.Evidence;

/// <summary>How often words stand near seeds.</summary>
/// <param name="Near">By seed: places, not of the seed itself, within reach of one of its places.</param>
/// <param name="Both">By pair: places of the word among them; absent for none.</param>
internal sealed record Together(long[] Near, IReadOnlyDictionary<(int Word, int Seed), long> Both);
