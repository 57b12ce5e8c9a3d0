namespace Steunpakket.Core.Expansion;

/// <summary>What was found, and what a person should know of how.</summary>
/// <param name="Candidates">Ordered by line and term.</param>
/// <param name="Floor">The floors that held.</param>
/// <param name="WithoutVector">Keyword forms and negative words that have no vector, or lack one of their words', in ordinal order: they are not looked for.</param>
/// <param name="WithoutSeed">Lines none of whose keywords has a vector: nothing is proposed for them.</param>
public sealed record CandidateResult(
    IReadOnlyList<ExpansionCandidate> Candidates,
    CandidateFloor Floor,
    IReadOnlyList<string> WithoutVector,
    IReadOnlyList<string> WithoutSeed);
