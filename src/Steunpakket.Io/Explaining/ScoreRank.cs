namespace Steunpakket.Io.Explaining;

/// <summary>The place among the documents that score above 0, by raw score; equals share the best place.</summary>
public sealed record ScoreRank(Place InGemeente, Place InAll);

/// <summary>One place in a row of documents.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Of">How many score above 0.</param>
public readonly record struct Place(long Rank, long Of);
