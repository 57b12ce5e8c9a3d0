namespace Steunpakket.Core.Expansion;

/// <summary>What was found, and what a person should know of how.</summary>
/// <param name="Candidates">Ordered by line and term.</param>
/// <param name="Floor">The floors that held.</param>
/// <param name="WithoutVector">Keyword forms and negative words of which no word has a vector, in ordinal order: for these nothing is looked for.</param>
/// <param name="WithoutSeed">Lines none of whose keywords has a vector: nothing is proposed for them.</param>
public sealed record CandidateResult(
    IReadOnlyList<ExpansionCandidate> Candidates,
    CandidateFloor Floor,
    IReadOnlyList<string> WithoutVector,
    IReadOnlyList<string> WithoutSeed);
