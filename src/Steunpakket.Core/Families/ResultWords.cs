namespace Steunpakket.Core.Families;

/// <summary>Words with which a council says what became of a document.</summary>
internal static class ResultWords
{
    /// <summary>In the order in which counts of them are kept.</summary>
    internal static readonly IReadOnlyList<string> All = ["aangenomen", "verworpen", "ingetrokken", "aangehouden", "overgenomen", "vastgesteld"];

    private static readonly ulong[] Hashes = [.. All.Select(WordHash.Of)];
    private static readonly ulong Filter = Hashes.Aggregate(0UL, (bits, hash) => bits | (1UL << (int)(hash >> 58)));

    /// <returns>Index in <see cref="All"/>, or -1.</returns>
    public static int IndexOf(ulong word) => (Filter >> (int)(word >> 58) & 1) == 0 ? -1 : Hashes.AsSpan().IndexOf(word & ~WordHash.Telling);
}
