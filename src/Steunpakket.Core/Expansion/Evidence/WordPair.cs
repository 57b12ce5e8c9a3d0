namespace Steunpakket.Core.Expansion.Evidence;

/// <summary>Two words that stand one after the other more often than chance.</summary>
/// <param name="Score">(count − δ)·N ⁄ (first's count · second's count) of Mikolov et al. 2013; δ is the floor and N the corpus.</param>
internal readonly record struct WordPair(int First, int Second, int Count, double Score);
