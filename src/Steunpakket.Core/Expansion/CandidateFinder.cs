using Steunpakket.Core.Expansion.Nearness;

namespace Steunpakket.Core.Expansion;

/// <summary>Proposes context words for the keywords of every action line (METHOD 4.15, WORD2VEC 4 and 5).</summary>
public static class CandidateFinder
{
    /// <summary>The candidates, ordered by line and term; the same for any number of threads.</summary>
    public static CandidateResult Find(CandidateInput input, CandidateOptions options, CancellationToken cancellationToken)
    {
        var parallelism = new Parallelism(input.Threads, cancellationToken);
        var floor = CandidateFloor.Of(options, input.Vocabulary.Tokens, input.Vocabulary.Documents);
        var keywords = new KeywordText(input.Keywords.Keywords, input.Match);
        var seeds = new SeedList(input);
        var queries = seeds.ToQueries();
        var words = CandidateWords.Of(input.Vocabulary, floor.ForCompounds(options), keywords);
        var frequent = words.Select(row => floor.Admits(input.Vocabulary.Words[row])).ToList();
        var pairs = PairList.Find(input, options, floor, keywords, cancellationToken);
        var items = pairs.ToItems(words);
        var (near, nearPairs) = new EnsembleScan(queries, items, parallelism).Run(
            input.Models, Tops(queries, (words, frequent), options), PairTops(queries, options));

        var proposals = new Proposals(queries);
        proposals.AddNeighbours(near);
        AddCompounds(proposals, queries, near, new CompoundFamily(input, words, keywords), options);
        proposals.AddPairs(nearPairs);

        var records = new CandidateRecords(input, options, queries, new CandidateMarks(input.Known, keywords));
        var found = proposals.Words.Select(one => records.Of(one, near, [words[one.Item]]))
            .Concat(proposals.Pairs.Select(one => records.Of(one, nearPairs, pairs.WordsOf(one.Item), pairs[one.Item])))
            .ToList();
        return new CandidateResult(
            Ordered(SeedLikelihood.Apply(found, input, queries, options.Together, parallelism)),
            floor,
            [.. seeds.WithoutVector],
            [.. input.Lines.Except(queries.Lines.Select(line => line.Line)).Order(StringComparer.Ordinal)]);
    }

    private static IReadOnlyList<TopRequest> Tops(Queries queries, (IReadOnlyList<int> Rows, IReadOnlyList<bool> Frequent) words, CandidateOptions options)
    {
        var places = words.Rows.Index().ToDictionary(word => word.Item, word => word.Index);
        return
        [
            .. queries.Seeds.Select(seed => new TopRequest(
                options.PerKeyword, [.. seed.OwnWords.Where(places.ContainsKey).Select(row => places[row])], words.Frequent)),
            .. queries.Lines.Select(_ => new TopRequest(options.PerLine, [], words.Frequent)),
        ];
    }

    private static IReadOnlyList<TopRequest> PairTops(Queries queries, CandidateOptions options) =>
        [.. queries.Seeds.Select(_ => new TopRequest(0, [])), .. queries.Lines.Select(_ => new TopRequest(options.WordPairs, []))];

    private static void AddCompounds(Proposals proposals, Queries queries, NearList near, CompoundFamily family, CandidateOptions options)
    {
        foreach (var (place, seed) in queries.Seeds.Index())
        {
            proposals.AddFor(place, family.Of(seed, near.Cosines[place], options.Compounds), CandidateKind.Compound, near);
        }
    }

    private static IReadOnlyList<ExpansionCandidate> Ordered(IEnumerable<ExpansionCandidate> found) =>
    [
        .. found.GroupBy(candidate => candidate.Line, StringComparer.Ordinal)
            .OrderBy(line => line.Key, StringComparer.Ordinal)
            .SelectMany(line => InflectionGroups.Apply([.. line.OrderBy(candidate => candidate.Term, StringComparer.Ordinal)])),
    ];
}
