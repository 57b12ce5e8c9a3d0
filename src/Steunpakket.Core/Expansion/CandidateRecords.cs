using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion.Evidence;
using Steunpakket.Core.Expansion.Nearness;

namespace Steunpakket.Core.Expansion;

/// <summary>Makes of a proposal what a reviewer reads.</summary>
internal sealed class CandidateRecords(CandidateInput input, CandidateOptions options, Queries queries, CandidateMarks marks)
{
    private const int NearestSeeds = 3;

    /// <param name="near">How near words, or pairs, are.</param>
    /// <param name="rows">The ids of the proposal's words.</param>
    /// <param name="pair">The pair it is, if it is one.</param>
    public ExpansionCandidate Of(Proposal proposal, NearList near, IReadOnlyList<int> rows, WordPair? pair = null)
    {
        var words = rows.Select(row => input.Vocabulary.Words[row]).ToList();
        var term = string.Join(' ', words.Select(word => Vocabulary.FormOf(word.Text)));
        var seeds = NearestOf(proposal.Seeds, proposal.Item, near);
        var first = seeds.Count > 0 ? seeds[0] : queries.OfLine(proposal.Line);
        var own = near.Cosines[queries.OfLine(proposal.Line)][proposal.Item];
        return new ExpansionCandidate
        {
            Line = queries.Lines[proposal.Line].Line,
            Term = term,
            Kind = proposal.Kind,
            Seeds = [.. seeds.Select(seed => ToCosine(seed, proposal.Item, near))],
            Nearest = [.. NearestOf(Enumerable.Range(0, queries.Seeds.Count), proposal.Item, near).Take(NearestSeeds).Select(seed => ToCosine(seed, proposal.Item, near))],
            Cosine = near.Cosines[first][proposal.Item],
            LineCosine = own,
            Agreement = (double)near.Votes[first].GetValueOrDefault(proposal.Item) / input.Models.Count,
            Count = pair?.Count ?? words[0].Count,
            Documents = words.Min(word => word.Documents),
            Conflicts = Conflicts(proposal, near, own),
            Marks = marks.Of(term, words),
        };
    }

    private IReadOnlyList<string> Conflicts(Proposal proposal, NearList near, float own) =>
    [
        .. queries.Lines.Index()
            .Where(line => line.Index != proposal.Line && near.Cosines[queries.OfLine(line.Index)][proposal.Item] >= own - options.ConflictMargin)
            .Select(line => line.Item.Line)
            .Order(StringComparer.Ordinal),
    ];

    // Seeds are in ordinal order, so that of equals the first form comes first.
    private static IReadOnlyList<int> NearestOf(IEnumerable<int> seeds, int item, NearList near) =>
        [.. seeds.OrderByDescending(seed => near.Cosines[seed][item]).ThenBy(seed => seed)];

    private SeedCosine ToCosine(int seed, int item, NearList near) => new(queries.Seeds[seed].Form, near.Cosines[seed][item]);
}
