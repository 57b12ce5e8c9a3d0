using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Steunpakket.Core.Selection;

/// <summary>Finds all terms that start a word: a filter over every word of the page, the automaton for the few that pass.</summary>
internal sealed class WordStartScan
{
    private readonly WordFilter _filter;
    private readonly TermTrie _trie;
    private readonly TermEntries _entries;

    /// <param name="terms">In rank order.</param>
    public WordStartScan(IReadOnlyList<CompiledTerm> terms)
    {
        CompiledTerm[] starting = [.. terms.Where(term => term.StartsWord)];
        _filter = new WordFilter(starting);
        _trie = new TermTrie(terms);
        _entries = new TermEntries(starting, _trie);
    }

    public void Find(FoldedPage page, CandidateList candidates)
    {
        var bits = page.WordBits;
        var before = 0UL;
        for (var block = 0; block < bits.Length - 1; block++)
        {
            var words = bits[block];
            var starts = words & ~((words << 1) | before);
            before = words >> 63;
            FindInBlock(page, block << 6, starts, words, bits[block + 1], candidates);
        }
    }

    // This runs for every word of every page: no overflow checks, and a reference instead of a span.
    // The page is padded so that 8 bytes can be read at any of its offsets.
    private void FindInBlock(FoldedPage page, int blockStart, ulong starts, ulong words, ulong nextWords, CandidateList candidates)
    {
        unchecked
        {
            var filter = _filter;
            ref var text = ref Unsafe.Add(ref MemoryMarshal.GetReference(page.Padded), blockStart);
            for (; starts != 0; starts &= starts - 1)
            {
                var offset = BitOperations.TrailingZeroCount(starts);
                var first8 = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, offset));
                var wordBits = (words >> offset) | (nextWords << 1 << (63 - offset));
                var length = BitOperations.TrailingZeroCount(~wordBits | (1UL << WordKey.Size));
                var key = WordKey.Cut(first8, length);
                if (filter.HasPrefixes && filter.MayBeginPrefix(first8))
                {
                    _trie.Walk(page, blockStart + offset, blockStart + offset, TermTrie.Start, candidates);
                }
                else if (filter.MayBeginTerm(key) && _entries.Row(key) is > 0 and var row)
                {
                    _trie.Walk(page, blockStart + offset, blockStart + offset + length, row, candidates);
                }
            }
        }
    }
}
