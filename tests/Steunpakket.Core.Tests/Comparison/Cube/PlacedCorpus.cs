using System.Text;
using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Tests.Scoring;

namespace Steunpakket.Core.Tests.Comparison.Cube;

/// <summary>Documents with gemeenten, meetings and families, laid out as a cube and as plain lists.</summary>
internal sealed class PlacedCorpus(TermList terms)
{
    public static readonly DateWindow Data = new(new(2019, 1, 1), new(2021, 9, 30));

    public static readonly GemeenteTable Gemeenten = new(
    [
        .. Enumerable.Range(100, 8).Select(number => Gemeente($"GM{number:D4}", null, null)),
        Gemeente("GM0003", null, new(2020, 12, 31), "GM1979"),
        Gemeente("GM0010", null, new(2020, 12, 31), "GM1979"),
        Gemeente("GM0024", null, new(2020, 12, 31), "GM1979"),
        Gemeente("GM1979", new(2021, 1, 1), null),
        Gemeente("GM0788", null, new(2020, 12, 31), "GM0824", "GM0855"),
    ]);

    private readonly List<Placed> _selected = [];
    private readonly List<Placed> _others = [];

    /// <summary>How a gemeente's documents are numbered; to put the same corpus in another order.</summary>
    public Func<string, string> PartOf { get; init; } = code => code[^1..];

    public TermList Terms => terms;

    public IReadOnlyList<Placed> Selected => [.. _selected.OrderBy(placed => placed.Document.Id.Value, StringComparer.Ordinal)];

    /// <summary>Selected or not.</summary>
    public IReadOnlyList<Placed> Readable => [.. _selected, .. _others];

    /// <summary>A corpus with mergers, a split, undated and copied documents, the same for the same seed.</summary>
    public static PlacedCorpus Random(int seed, int documents = 240)
    {
        var made = new RandomCorpus(seed, documents);
        var random = new Random(seed);
        var corpus = new PlacedCorpus(made.Terms);
        foreach (var document in made.Documents)
        {
            var code = Gemeenten.All.ElementAt(random.Next(Gemeenten.All.Count)).Code.Value;
            corpus.Add(code, Days(random), document);
            for (var copy = 0; random.Next(4) == 0; copy++)
            {
                corpus.Add(code, Days(random), document, family: corpus._selected[^1].Family);
            }

            for (var other = 0; other < 3; other++)
            {
                corpus.AddOther(code, Days(random));
            }
        }

        return corpus;
    }

    public void Add(string code, DateOnly[] meetings, DocumentTerms document, string? family = null)
    {
        var id = DocumentId.Parse($"folder/{code}/{_selected.Count:D5}");
        _selected.Add(new(new(id, document.Words, document.Terms), code, family ?? id.Value, meetings));
    }

    /// <summary>A document of one term.</summary>
    public void Add(string code, string day, string term, int count) =>
        Add(code, [DateOnly.Parse(day)], new(RandomCorpus.Id(0), 100, [new(Terms.IndexOf(term), count)]));

    /// <summary>A readable document without a keyword.</summary>
    public void AddOther(string code, params DateOnly[] meetings)
    {
        var id = DocumentId.Parse($"folder/{code}/zonder-{_others.Count}");
        _others.Add(new(new(id, 100, []), code, id.Value, meetings));
    }

    /// <summary>The same documents, spread over parts in another way.</summary>
    public PlacedCorpus Reordered(Func<string, string> partOf)
    {
        var corpus = new PlacedCorpus(Terms) { PartOf = partOf };
        corpus._selected.AddRange(_selected);
        corpus._others.AddRange(_others);
        return corpus;
    }

    /// <summary>Every document twice, the copies in families of their own.</summary>
    public PlacedCorpus Twice()
    {
        var corpus = Reordered(PartOf);
        corpus._selected.AddRange(_selected.Select(Copy));
        corpus._others.AddRange(_others.Select(Copy));
        return corpus;
    }

    /// <summary>Fitted on one document a family.</summary>
    public ScoringModel Model(ScoreOptions? options = null) => ScoringModel.Fit(
        Terms, [.. Selected.DistinctBy(placed => placed.Family).Select(placed => placed.Document)], options ?? new(), "0000");

    public CorpusCube Cube(ScoringModel model)
    {
        var gemeenten = new CubeGemeenten(Gemeenten, Data);
        var scorer = new DocumentScorer(model);
        var parts = Selected.GroupBy(placed => PartOf(placed.Code)).OrderBy(part => part.Key, StringComparer.Ordinal)
            .Select(part => Part(gemeenten, [.. part], document => [.. scorer.Score(document).Lines.Select(line => line.Norm.Value)], model.Weights.Lines.Count));
        return new(Available(gemeenten), [.. parts], Terms, model.Weights.Lines);
    }

    public static DateOnly? First(IEnumerable<DateOnly> days) => days.Select(day => (DateOnly?)day).Min();

    private CubeBuilder Part(CubeGemeenten gemeenten, Placed[] documents, Func<DocumentTerms, double[]> norms, int lines)
    {
        var builder = new CubeBuilder(gemeenten, lines);
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var placed in documents)
        {
            families.TryAdd(placed.Family, families.Count);
            var ofFamily = First(Readable.Where(other => other.Family == placed.Family).SelectMany(other => other.Meetings));
            builder.AddDocument(
                Encoding.UTF8.GetBytes(placed.Document.Id.Value), gemeenten.IndexOf(new(placed.Code)), families[placed.Family], (First(placed.Meetings), ofFamily));
            foreach (var norm in norms(placed.Document))
            {
                builder.AddNorm(norm);
            }
        }

        for (var i = 0; i < documents.Length; i++)
        {
            foreach (var day in documents[i].Meetings)
            {
                builder.AddMeeting(i, day);
            }

            foreach (var term in documents[i].Document.Terms)
            {
                builder.AddTerm(i, term.Term, term.Count);
            }
        }

        return builder;
    }

    private Availability Available(CubeGemeenten gemeenten)
    {
        var available = new Availability(gemeenten);
        foreach (var placed in Readable)
        {
            var gemeente = gemeenten.IndexOf(new(placed.Code));
            foreach (var day in placed.Meetings)
            {
                available.Add(gemeente, day, (1, 0, 0));
            }

            if (First(placed.Meetings) is { } first)
            {
                available.Add(gemeente, first, (0, 1, 0));
            }
        }

        foreach (var family in Readable.GroupBy(placed => placed.Family))
        {
            if (First(family.SelectMany(placed => placed.Meetings)) is { } first)
            {
                available.Add(gemeenten.IndexOf(new(family.First().Code)), first, (0, 0, 1));
            }
        }

        return available;
    }

    private static Placed Copy(Placed placed)
    {
        var document = placed.Document;
        return placed with { Document = new(DocumentId.Parse($"{document.Id}-bis"), document.Words, document.Terms), Family = $"{placed.Family}-bis" };
    }

    private static DateOnly[] Days(Random random) =>
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => new DateOnly(2018, 11, 1).AddDays(random.Next(1200)))];

    private static Gemeente Gemeente(string code, DateOnly? from, DateOnly? until, params string[] successors) =>
        new(new(code), code, [], "Nergens", from, until, [.. successors.Select(successor => new GemeenteCode(successor))]);

    /// <summary>One document, where it is and when it was on the agenda.</summary>
    internal sealed record Placed(DocumentTerms Document, string Code, string Family, DateOnly[] Meetings);
}
