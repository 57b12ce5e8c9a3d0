using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion.Evidence;
using Steunpakket.Core.Expansion.Nearness;

namespace Steunpakket.Core.Expansion;

/// <summary>Adds the log-likelihood of standing near the first seed: evidence beside the cosine, which it is independent of.</summary>
/// <remarks>Only where both are one token: a keyword that stands for several words, and a pair of words, have none.</remarks>
internal static class SeedLikelihood
{
    /// <param name="reach">Words to either side.</param>
    public static IEnumerable<ExpansionCandidate> Apply(
        IReadOnlyList<ExpansionCandidate> candidates, CandidateInput input, Queries queries, int reach, Parallelism parallelism)
    {
        var tokens = queries.Seeds.Where(seed => seed.Token >= 0).ToDictionary(seed => seed.Form, seed => seed.Token, StringComparer.Ordinal);
        var seeds = candidates.Select(candidate => SeedOf(candidate, tokens)).Where(id => id >= 0).Distinct().Order().ToList();
        var places = seeds.Index().ToDictionary(seed => seed.Item, seed => seed.Index);
        var counter = new CoOccurrence(input.Vocabulary.Count, seeds, Pairs(), reach);
        var together = counter.Count(input.Blocks, parallelism);
        return candidates.Select(candidate => Pair(candidate) is { } pair ? candidate with { LogLikelihood = Likelihood(pair) } : candidate);

        (int Word, int Seed)? Pair(ExpansionCandidate candidate) =>
            candidate.Kind != CandidateKind.WordPair && SeedOf(candidate, tokens) is >= 0 and var seed
                ? (input.Vocabulary.IndexOf(Vocabulary.TokenOf(candidate.Term)), places[seed])
                : null;

        IEnumerable<(int Word, int Seed)> Pairs() => candidates.Select(Pair).Where(pair => pair is not null).Select(pair => pair!.Value);

        double Likelihood((int Word, int Seed) pair) => LogLikelihood.Signed(
            together.Both.GetValueOrDefault(pair),
            input.Vocabulary.Words[pair.Word].Count,
            together.Near[pair.Seed],
            input.Vocabulary.Tokens - input.Vocabulary.Words[seeds[pair.Seed]].Count);
    }

    private static int SeedOf(ExpansionCandidate candidate, Dictionary<string, int> tokens) =>
        candidate.Seeds.Count > 0 ? tokens.GetValueOrDefault(candidate.Seeds[0].Seed, -1) : -1;
}
