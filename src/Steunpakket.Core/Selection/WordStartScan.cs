using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Steunpakket.Core.Selection;

/// <summary>Finds all terms that start a word: a filter over every word of the page, the automaton for the few that pass.</summary>
/// <param name="terms">In rank order.</param>
internal sealed class WordStartScan(IReadOnlyList<CompiledTerm> terms)
{
    private readonly WordFilter _filter = new([.. terms.Where(term => term.StartsWord)]);
    private readonly TermTrie _trie = new(terms);

    public void Find(FoldedPage page, CandidateList candidates)
    {
        var bits = page.WordBits;
        var before = 0UL;
        for (var block = 0; block < bits.Length - 1; block++)
        {
            var words = bits[block];
            var starts = words & ~((words << 1) | before);
            before = words >> 63;
            FindInBlock(page, block << 6, words, bits[block + 1], starts, candidates);
        }
    }

    private void FindInBlock(FoldedPage page, int blockStart, ulong words, ulong nextWords, ulong starts, CandidateList candidates)
    {
        // A reference instead of a span: this runs for every word, and the page is padded so that 8 bytes can be read at any of its offsets.
        ref var text = ref Unsafe.Add(ref MemoryMarshal.GetReference(page.Padded), blockStart);
        for (; starts != 0; starts &= starts - 1)
        {
            var offset = BitOperations.TrailingZeroCount(starts);
            var first8 = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, offset));
            var wordBits = (words >> offset) | (nextWords << 1 << (63 - offset));
            var length = BitOperations.TrailingZeroCount(~wordBits | (1UL << 8));
            if (_filter.MayBeginTerm(first8 & (ulong.MaxValue >> (64 - (8 * length)))) || (_filter.HasPrefixes && _filter.MayBeginPrefix(first8)))
            {
                _trie.Walk(page, blockStart + offset, candidates);
            }
        }
    }
}
