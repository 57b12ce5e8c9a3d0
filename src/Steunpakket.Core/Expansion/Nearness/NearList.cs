namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>How near items of one kind are to every query.</summary>
/// <param name="Cosines">By query and item: mean over the models.</param>
/// <param name="Votes">By query: of each item, the models in which it is among that model's own nearest; absent for none.</param>
/// <param name="Nearest">By query: the places of the nearest items by the mean, nearest first.</param>
internal sealed record NearList(float[][] Cosines, IReadOnlyList<IReadOnlyDictionary<int, int>> Votes, IReadOnlyList<IReadOnlyList<int>> Nearest);
