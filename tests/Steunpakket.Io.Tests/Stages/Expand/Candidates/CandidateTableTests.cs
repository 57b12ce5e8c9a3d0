using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Stages.Expand.Candidates;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand.Candidates;

public sealed class CandidateTableTests : IDisposable
{
    private const string Table = "embedding/candidates.parquet";

    private static readonly Fingerprint Made = new("expand-2", "opties", "invoer");

    // Each group of words stands near one direction.
    private static readonly string[] Subjects = ["sport voetbal hockey zwemles sportpark", "bewegen wandelen fietsen", "jeugd kinderen tieners almere erdient", "park bos"];

    private readonly TestRun _run = new();

    public CandidateTableTests()
    {
        _run.Config = _run.Config with { Expand = new ExpandSettings { Candidates = new CandidateOptions { MinCount = 2, PerKeyword = 4, PerLine = 3, WordPairs = 1 } } };
        _run.Add("a", "Katwijk", "2021-03-31", "sport en voetbal in het park\fhockey is leuk");
        _run.Add("b", "Almere", "2021-06-01", "kinderen en tieners bewegen met zwemles");
        _run.Add("c", "Almere", "2020-06-01", "voetbal zonder iets");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Holds_a_row_a_line_and_term_with_its_evidence()
    {
        await WriteAsync();

        var rows = _run.Rows(Table, "actielijn, term, bron, seed, aantal, documenten, kwic", "actielijn, term");

        Assert.Contains("actielijn_1|voetbal|buurwoord|sport|50|20|Katwijk, 2021-03-31, folder/GM0537/a p. 1: sport en [voetbal] in het park", rows);
        Assert.Contains(rows, row => row.StartsWith("actielijn_1|sportpark|samenstelling|sport|", StringComparison.Ordinal) || row.StartsWith("actielijn_1|sportpark|buurwoord|sport|", StringComparison.Ordinal));
        Assert.Equal(rows.Select(row => string.Join('|', row.Split('|')[..2])).Distinct().Order(StringComparer.Ordinal), rows.Select(row => string.Join('|', row.Split('|')[..2])));
        Assert.Equal(Tables.Candidates.Columns.Select(column => column.Name), _run.Columns(Table));
    }

    [Fact]
    public async Task Numbers_and_lists_are_written_as_reviewers_read_them()
    {
        await WriteAsync();

        var row = Assert.Single(_run.Rows(Table, "zoekwoorden, dichtstbij, cosinus, lijn_cosinus, stabiliteit", "term").Zip(_run.Rows(Table, "term", "term")), row => row.Second == "voetbal").First.Split('|');

        Assert.Matches("^sport 0\\.[0-9]{3}$", row[0]);
        Assert.Matches("^sport 0\\.[0-9]{3}; (jeugd|bewegen) -?0\\.[0-9]{3}; (jeugd|bewegen) -?0\\.[0-9]{3}$", row[1]);
        Assert.Equal("1", row[4]);
    }

    [Fact]
    public async Task Unknown_words_and_gemeenten_are_marked()
    {
        await WriteAsync();

        var marks = _run.Rows(Table, "term, markeringen", "term");

        Assert.Contains("voetbal|", marks);
        Assert.Contains(marks, row => row is "almere|gemeentenaam" or "erdient|onbekend");
    }

    [Fact]
    public async Task Any_number_of_threads_gives_the_same_bytes_and_the_fingerprint_is_kept()
    {
        _run.Threads = 1;
        await WriteAsync();
        var one = await File.ReadAllBytesAsync(_run.PathOf(Table));
        _run.Threads = 4;
        CandidateTable.Write(_run.Context(), Ensemble(), Made, CancellationToken.None);

        Assert.Equal(one, await File.ReadAllBytesAsync(_run.PathOf(Table)));
        using var connection = _run.Context().Database.Connect();
        Assert.Equal(Made, ParquetFile.Describe(connection, _run.PathOf(Table))!.Fingerprint);
    }

    [Fact]
    public async Task What_is_proposed_hangs_on_options_and_negative_words_and_not_on_accepted_ones()
    {
        await _run.RunUntilAsync("select");
        var before = CandidateTable.OptionsHash(_run.Context());

        _run.Files.Write("lijsten/uitbreiding.csv", "term,actielijn,status\nvoetbal,actielijn_1,accepted\n");
        Assert.Equal(before, CandidateTable.OptionsHash(_run.Context()));

        _run.Files.Write("lijsten/tegenwoorden.csv", "zoekwoord,term\nsport,park\n");
        var negative = CandidateTable.OptionsHash(_run.Context());
        Assert.NotEqual(before, negative);

        _run.Config = _run.Config with { Expand = new ExpandSettings() };
        Assert.NotEqual(negative, CandidateTable.OptionsHash(_run.Context()));
    }

    private async Task WriteAsync()
    {
        await _run.RunUntilAsync("select");
        CandidateTable.Write(_run.Context(), Ensemble(), Made, CancellationToken.None);
    }

    private static EmbeddingResult Ensemble()
    {
        var fillers = Enumerable.Range(0, 200).Select(number => $"vulling{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}");
        var subjectOf = Subjects.Index().SelectMany(subject => subject.Item.Split(' '), (subject, word) => (word, subject.Index)).ToDictionary(pair => pair.word, pair => pair.Index);
        var vocabulary = new Vocabulary(subjectOf.Keys.Concat(fillers).Select(word => new VocabularyWord(word, 50, 20, 0, 50)), 100);
        var models = Enumerable.Range(0, 3).Select(model =>
        {
            var matrix = new VectorMatrix(vocabulary.Count, 20);
            foreach (var (id, word) in vocabulary.Words.Index())
            {
                var direction = new Random(subjectOf.TryGetValue(word.Text, out var subject) ? subject : 10 + (id % 50));
                var noise = new Random((1000 * model) + id);
                for (var column = 0; column < 20; column++)
                {
                    matrix.Row(id)[column] = (float)(direction.NextDouble() + (0.2 * noise.NextDouble()));
                }
            }

            return matrix;
        }).ToList();
        var sentence = "sport voetbal hockey park bos kinderen tieners".Split(' ').Select(vocabulary.IndexOf).Append(-1).ToArray();
        return new EmbeddingResult { Vocabulary = vocabulary, Models = models, Blocks = new MemoryTokens([sentence, sentence]) };
    }
}
