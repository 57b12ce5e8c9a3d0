namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>What is compared with the queries.</summary>
/// <param name="Words">Rows of the words, in ordinal order of their texts: of equals the first wins.</param>
/// <param name="Parts">Rows of words that only pairs need.</param>
/// <param name="Pairs">Each pair's words, as places in <paramref name="Words"/> followed by <paramref name="Parts"/>; in ordinal order of their texts.</param>
internal sealed record ScanItems(IReadOnlyList<int> Words, IReadOnlyList<int> Parts, IReadOnlyList<(int First, int Second)> Pairs)
{
    public int[] Rows { get; } = [.. Words, .. Parts];
}
