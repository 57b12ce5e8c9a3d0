using Steunpakket.Core.Expansion.Nearness;

namespace Steunpakket.Core.Expansion;

/// <summary>Gathers what the three sources find; the first source that finds a word for a line gives it its kind.</summary>
internal sealed class Proposals(Queries queries)
{
    private readonly Dictionary<(int Line, int Word), Proposal> _words = [];
    private readonly List<Proposal> _pairs = [];

    public IReadOnlyCollection<Proposal> Words => _words.Values;

    public IReadOnlyCollection<Proposal> Pairs => _pairs;

    /// <summary>The nearest words of every keyword and of every line.</summary>
    public void AddNeighbours(NearList words)
    {
        for (var seed = 0; seed < queries.Seeds.Count; seed++)
        {
            AddFor(seed, words.Nearest[seed], CandidateKind.Neighbour, words);
        }

        for (var line = 0; line < queries.Lines.Count; line++)
        {
            foreach (var word in words.Nearest[queries.OfLine(line)])
            {
                Get(line, word, CandidateKind.Neighbour);
            }
        }
    }

    /// <summary>Words found for one keyword.</summary>
    public void AddFor(int seed, IEnumerable<int> found, CandidateKind kind, NearList words)
    {
        foreach (var word in found)
        {
            foreach (var line in LinesOf(seed, word, words))
            {
                Get(line, word, kind).Seeds.Add(seed);
            }
        }
    }

    public void AddPairs(NearList pairs)
    {
        for (var line = 0; line < queries.Lines.Count; line++)
        {
            _pairs.AddRange(pairs.Nearest[queries.OfLine(line)].Select(pair => new Proposal(line, pair, CandidateKind.WordPair)));
        }
    }

    // A general keyword is in no line; its words go to the line whose centre is nearest (METHOD 4.7), of equals the first.
    private IEnumerable<int> LinesOf(int seed, int word, NearList words)
    {
        var own = queries.Seeds[seed].Lines;
        if (own.Count == 0)
        {
            return queries.Lines.Count == 0 ? [] : [Enumerable.Range(0, queries.Lines.Count).MaxBy(line => words.Cosines[queries.OfLine(line)][word])];
        }

        return queries.Lines.Index().Where(line => own.Contains(line.Item.Line)).Select(line => line.Index);
    }

    private Proposal Get(int line, int word, CandidateKind kind)
    {
        if (!_words.TryGetValue((line, word), out var proposal))
        {
            _words.Add((line, word), proposal = new Proposal(line, word, kind));
        }

        return proposal;
    }
}
