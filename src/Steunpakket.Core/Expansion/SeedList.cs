using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion.Nearness;

namespace Steunpakket.Core.Expansion;

/// <summary>Makes queries of keyword forms: a form is its own token, else the mean of its words.</summary>
/// <remarks>
/// Function words and halves of words stay out of the mean: <c>coaching van jongeren</c> is coaching and jongeren, <c>dak- en thuislozen</c>
/// is thuislozen. A form that lacks the vector of another word has none: <c>schoolmaatschappelijk werk</c> would look for work.
/// </remarks>
internal sealed class SeedList(CandidateInput input)
{
    private readonly SortedSet<string> _without = new(StringComparer.Ordinal);

    /// <summary>Forms and negative words that have no vector; known after <see cref="ToQueries"/>.</summary>
    public IReadOnlyCollection<string> WithoutVector => _without;

    /// <summary>Seeds in ordinal order of their forms, lines in the order of the input; lines without a seed are left out.</summary>
    public Queries ToQueries()
    {
        var seeds = input.Keywords.Forms.Where(form => form.Groups.Any(input.SeedGroups.Contains))
            .GroupBy(form => form.Form, StringComparer.Ordinal)
            .OrderBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => ToSeed(form.Key, [.. form.SelectMany(one => one.Groups).Distinct().Order(StringComparer.Ordinal)]))
            .OfType<Seed>()
            .ToList();
        var lines = input.Lines
            .Select(line => new LineCentre(line, [.. seeds.Index().Where(seed => seed.Item.Lines.Contains(line)).Select(seed => seed.Index)], Negatives([line])))
            .Where(line => line.Seeds.Count > 0);
        return new Queries(seeds, [.. lines]);
    }

    private Seed? ToSeed(string form, IReadOnlyList<string> groups)
    {
        var token = input.Vocabulary.IndexOf(Vocabulary.TokenOf(form));
        var rows = RowsOf(form);
        return rows.Count == 0 ? null : new Seed(form, rows, token, [.. groups.Where(input.Lines.Contains)], Negatives([form, .. groups]));
    }

    private IReadOnlyList<IReadOnlyList<int>> Negatives(IEnumerable<string> names) =>
    [
        .. names.Prepend(string.Empty).Distinct()
            .SelectMany(name => input.NegativeSeeds.GetValueOrDefault(name, []))
            .Distinct().Order(StringComparer.Ordinal)
            .Select(RowsOf)
            .Where(rows => rows.Count > 0),
    ];

    private IReadOnlyList<int> RowsOf(string form)
    {
        var token = input.Vocabulary.IndexOf(Vocabulary.TokenOf(form));
        if (token >= 0)
        {
            return [token];
        }

        var rows = SubjectWords(form).Select(input.Vocabulary.IndexOf).ToList();
        if (rows.Count == 0 || rows.Contains(-1))
        {
            _without.Add(form);
            return [];
        }

        return rows;
    }

    private static IEnumerable<string> SubjectWords(string form) => form.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !word.StartsWith('-') && !word.EndsWith('-') && !StopWords.Contains(word));
}
