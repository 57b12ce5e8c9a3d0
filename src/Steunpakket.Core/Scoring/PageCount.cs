namespace Steunpakket.Core.Scoring;

/// <summary>How often a term stands on one page.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Count">From 1.</param>
public readonly record struct PageCount(int Page, int Count)
{
    public int Page { get; } = Page >= 1 ? Page : throw new ArgumentOutOfRangeException(nameof(Page), Page, "Pages count from 1.");

    public int Count { get; } = Count >= 1 ? Count : throw new ArgumentOutOfRangeException(nameof(Count), Count, "A page without the term is left out.");
}
