namespace Steunpakket.Core.Selection;

/// <summary>What one thread needs while it matches a page.</summary>
internal sealed class MatchScratch
{
    public FoldedPage Page { get; } = new();

    public CandidateList Candidates { get; } = new();
}
