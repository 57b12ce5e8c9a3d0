using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Tests.Keywords;

namespace Steunpakket.Core.Tests.Expansion;

/// <summary>A made-up corpus: every word stands near one of some subjects, in every model alike but for noise, and in sentences of its subject.</summary>
internal sealed class SmallWorld
{
    private const int Columns = 24;
    private const int Fillers = 300;

    private readonly SortedDictionary<string, (string[] Subjects, long Count, VocabularyWord? Facts)> _words = new(StringComparer.Ordinal);

    public SmallWorld()
    {
        for (var filler = 0; filler < Fillers; filler++)
        {
            Add($"vulwoord{(char)('a' + (filler / 26))}{(char)('a' + (filler % 26))}", $"vulling{filler % 40}");
        }
    }

    public List<KeywordGroup> Groups { get; } =
    [
        Lines.Group("actielijn_1", "Jeugd", "Kwetsbare jongeren"),
        Lines.Group("actielijn_2", "Ouderen", "Mantelzorg"),
        Lines.Group("algemeen", "Eenzaamheid", "Nergensbekend"),
    ];

    public List<NegativeLine> Negatives { get; } = [];

    public int Threads { get; init; } = 1;

    public IReadOnlySet<string> Dutch { get; init; } = new HashSet<string>();

    public List<string> Sentences { get; } = [];

    /// <summary>A word that stands as near to each of its subjects.</summary>
    public void Add(string word, string subject, long count = 100, VocabularyWord? facts = null) => _words[word] = (subject.Split('+'), count, facts);

    public CandidateInput ToInput()
    {
        var vocabulary = new Vocabulary(_words.Select(word => word.Value.Facts ?? new VocabularyWord(word.Key, word.Value.Count, 50, 0, 0)), 1000);
        return new CandidateInput
        {
            Vocabulary = vocabulary,
            Models = [.. Enumerable.Range(0, 3).Select(model => Model(vocabulary, model))],
            Blocks = new MemoryTokens([.. Sentences.Chunk(7).Select(some => some.SelectMany(one => Ids(vocabulary, one)).ToArray())]),
            Keywords = new KeywordLists(Groups, KeywordFilters.None, [], Negatives).For(KeywordProfile.Extended),
            NegativeSeeds = new KeywordLists(Groups, KeywordFilters.None, [], Negatives).For(KeywordProfile.Extended).NegativeSeeds,
            Lines = ["actielijn_1", "actielijn_2"],
            SeedGroups = ["actielijn_1", "actielijn_2", "algemeen"],
            Known = new KnownWords(Dutch, new HashSet<string> { "wellness" }, new HashSet<string> { "almere" }),
            Threads = Threads,
        };
    }

    public CandidateResult Find(CandidateOptions? options = null) => CandidateFinder.Find(ToInput(), options ?? new CandidateOptions { MinCount = 10 }, default);

    private VectorMatrix Model(Vocabulary vocabulary, int model)
    {
        var matrix = new VectorMatrix(vocabulary.Count, Columns);
        foreach (var (id, word) in vocabulary.Words.Index())
        {
            var noise = new Random(model + (31 * word.Text.Sum(letter => letter * 7)));
            var row = matrix.Row(id);
            foreach (var subject in _words[word.Text].Subjects)
            {
                var direction = new Random(subject.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter)));
                for (var column = 0; column < Columns; column++)
                {
                    row[column] += (float)(direction.NextDouble() - 0.5);
                }
            }

            for (var column = 0; column < Columns; column++)
            {
                row[column] += (float)(0.5 + (0.15 * (noise.NextDouble() - 0.5)));
            }
        }

        return matrix;
    }

    private static IEnumerable<int> Ids(Vocabulary vocabulary, string sentence) =>
        sentence.Split(' ').Select(vocabulary.IndexOf).Where(id => id >= 0).Append(-1);
}
