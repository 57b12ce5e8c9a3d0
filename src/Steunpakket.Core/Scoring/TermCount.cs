namespace Steunpakket.Core.Scoring;

/// <summary>How often a term stands in one document.</summary>
public sealed record TermCount
{
    /// <param name="term">Index in <see cref="TermList.Terms"/>.</param>
    /// <param name="count">From 1.</param>
    /// <param name="pages">In ascending order, together <paramref name="count"/>; null where pages are not known.</param>
    /// <exception cref="ArgumentException">The pages contradict the count or are out of order.</exception>
    public TermCount(int term, int count, IReadOnlyList<PageCount>? pages = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(term);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (pages is not null && pages.Sum(page => page.Count) != count)
        {
            throw new ArgumentException($"The pages of term {term} do not add up to {count}.", nameof(pages));
        }

        if (pages is not null && pages.Zip(pages.Skip(1)).Any(pair => pair.First.Page >= pair.Second.Page))
        {
            throw new ArgumentException($"The pages of term {term} do not ascend.", nameof(pages));
        }

        Term = term;
        Count = count;
        Pages = pages;
    }

    public int Term { get; }

    public int Count { get; }

    public IReadOnlyList<PageCount>? Pages { get; }
}
