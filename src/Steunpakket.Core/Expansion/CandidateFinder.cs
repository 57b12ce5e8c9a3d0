namespace Steunpakket.Core.Expansion;

/// <summary>Proposes context words for the keywords of every action line (METHOD 4.15, WORD2VEC 4 and 5).</summary>
public static class CandidateFinder
{
    /// <summary>The candidates, ordered by line and term; the same for any number of threads.</summary>
    public static IReadOnlyList<ExpansionCandidate> Find(CandidateInput input, CandidateOptions options, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{input} {options} {cancellationToken}");
}
