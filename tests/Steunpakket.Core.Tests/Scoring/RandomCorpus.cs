using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Tests.Scoring;

/// <summary>A made-up collection: forms in one or two groups, expansions, documents with pages; the same for the same seed.</summary>
internal sealed class RandomCorpus
{
    private static readonly string[] AllGroups = ["actielijn_1", "actielijn_2", "actielijn_3", "algemeen", "rivm"];

    public RandomCorpus(int seed, int documents = 60)
    {
        var random = new Random(seed);
        Terms = new(Enumerable.Range(0, 20).Select(i => RandomTerm(random, i)).ToArray());
        Documents = [.. Enumerable.Range(0, documents).Select(i => RandomDocument(random, i))];
    }

    public TermList Terms { get; }

    public IReadOnlyList<DocumentTerms> Documents { get; }

    /// <summary>The documents as the plain scorer wants them.</summary>
    public IReadOnlyList<PlainScorer.Text> Texts =>
    [
        .. Documents.Select(document => new PlainScorer.Text(
            document.Id.Value,
            document.Words,
            document.Terms.ToDictionary(term => Terms.Terms[term.Term].Form, term => term.Count))),
    ];

    public string[] Forms(Func<Term, bool> which) => [.. Terms.Terms.Where(which).Select(term => term.Form)];

    public static DocumentId Id(int number) => DocumentId.Parse($"folder/GM0518/{number:D4}");

    private static Term RandomTerm(Random random, int number)
    {
        // The first five make sure that every group has a keyword.
        var isExpansion = number >= 5 && random.Next(4) == 0;
        var groups = AllGroups.Take(isExpansion ? 3 : 5).ToArray();
        var first = number < 5 ? number : random.Next(groups.Length);
        var second = random.Next(groups.Length);
        string[] chosen = first == second || random.Next(3) > 0 ? [groups[first]] : [groups[first], groups[second]];
        return new($"{(char)('a' + random.Next(26))}-{number}", chosen, isExpansion);
    }

    private DocumentTerms RandomDocument(Random random, int number)
    {
        var density = random.NextDouble() / 2;
        TermCount[] terms = [.. Enumerable.Range(0, Terms.Terms.Count)
            .Where(_ => random.NextDouble() < density)
            .Select(term => RandomCount(random, term))];
        return new(Id(number), random.Next(50, 5000), terms);
    }

    private static TermCount RandomCount(Random random, int term)
    {
        PageCount[] pages = [.. Enumerable.Range(1, 6)
            .Where(page => page == 3 || random.Next(3) == 0)
            .Select(page => new PageCount(page, random.Next(1, 9)))];
        return new(term, pages.Sum(page => page.Count), pages);
    }
}
