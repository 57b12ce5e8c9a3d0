using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison.Sensitivity;

/// <summary>Which terms make up the lines, and how much one may say.</summary>
/// <param name="Name">As in the tables.</param>
/// <param name="Includes">Per line and term.</param>
/// <param name="MaxShare">The most of the whole line's points in a document that one term may bring, above 0 to 1 (METHOD 4.6).</param>
internal sealed record KeywordChoice(string Name, IReadOnlyList<bool[]> Includes, double MaxShare = 1)
{
    private const double Half = 0.5;

    /// <summary>Whether the lines are as they stand.</summary>
    public bool IsAll { get; private init; }

    /// <summary>alle, zonder_uitbreiding, profiel_study, zonder_zwaarste and max_aandeel_50; those that would leave all as it is are left out.</summary>
    /// <param name="studyForms">Labels of the forms that the study's profile counts as well; null when that is not known.</param>
    public static IReadOnlyList<KeywordChoice> All(CorpusCube cube, TermWeights weights, TermPostings postings, IReadOnlySet<string>? studyForms)
    {
        var all = new KeywordChoice("alle", Where(weights, (_, _) => true)) { IsAll = true };
        var heaviest = Enumerable.Range(0, weights.Lines.Count).Select(line => Heaviest(weights, postings, line)).ToArray();
        bool IsStudy(Term term) => term.IsExpansion || studyForms?.Contains(term.Form) != false;
        KeywordChoice[] others =
        [
            new("zonder_uitbreiding", Where(weights, (_, term) => !cube.Terms.Terms[term].IsExpansion)),
            new("profiel_study", Where(weights, (_, term) => IsStudy(cube.Terms.Terms[term]))),
            new("zonder_zwaarste", Where(weights, (line, term) => term != heaviest[line])),
            new("max_aandeel_50", all.Includes, Half),
        ];
        return [all, .. others.Where(choice => choice.MaxShare < 1 || !choice.IsSameAs(all))];
    }

    private static bool[][] Where(TermWeights weights, Func<int, int, bool> keeps) =>
    [
        .. Enumerable.Range(0, weights.Lines.Count).Select(line => Enumerable.Range(0, weights.Terms.Terms.Count)
            .Select(term => weights.Roles.LinesOf(term).Contains(line) && keeps(line, term)).ToArray()),
    ];

    /// <summary>The term of a line with most occurrences, the first of equals; -1 for a line without terms.</summary>
    private static int Heaviest(TermWeights weights, TermPostings postings, int line) => Enumerable.Range(0, weights.Terms.Terms.Count)
        .Where(term => weights.Roles.LinesOf(term).Contains(line))
        .DefaultIfEmpty(-1)
        .MaxBy(term => term < 0 ? 0 : postings.Hits(term));

    private bool IsSameAs(KeywordChoice other) => Includes.Zip(other.Includes).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));
}
