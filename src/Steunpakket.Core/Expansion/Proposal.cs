namespace Steunpakket.Core.Expansion;

/// <summary>A word or pair found for a line, before its evidence is gathered.</summary>
/// <param name="Line">Place of the line among the queries' lines.</param>
/// <param name="Item">Place of the word or pair.</param>
internal sealed record Proposal(int Line, int Item, CandidateKind Kind)
{
    /// <summary>Places of the keywords that it was found for.</summary>
    public SortedSet<int> Seeds { get; } = [];
}
