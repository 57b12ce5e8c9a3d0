namespace Steunpakket.Core.Scoring;

/// <summary>All terms of a model in ordinal order of their forms, the order in which every sum is taken.</summary>
public sealed class TermList
{
    private readonly Dictionary<string, int> _indexes;

    /// <param name="terms">In any order.</param>
    /// <exception cref="ArgumentException">A form occurs twice, or an expansion is in a group without keywords.</exception>
    public TermList(IEnumerable<Term> terms)
    {
        Terms = [.. terms.OrderBy(term => term.Form, StringComparer.Ordinal)];
        _indexes = new(Terms.Count, StringComparer.Ordinal);
        foreach (var term in Terms)
        {
            if (!_indexes.TryAdd(term.Form, _indexes.Count))
            {
                throw new ArgumentException($"'{term.Form}' occurs twice; make it one term with all its groups.", nameof(terms));
            }
        }

        Groups = [.. Terms.Where(term => !term.IsExpansion).SelectMany(term => term.Groups).Distinct().Order(StringComparer.Ordinal)];
        if (Terms.FirstOrDefault(term => term.Groups.Except(Groups).Any()) is { } stray)
        {
            throw new ArgumentException($"'{stray.Form}' is an expansion in a group without keywords.", nameof(terms));
        }
    }

    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The groups that have a keyword, in ordinal order.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>The place of a form in <see cref="Terms"/>, or -1.</summary>
    public int IndexOf(string form) => _indexes.GetValueOrDefault(form, -1);
}
