namespace Steunpakket.Core.Selection;

/// <summary>Where in the automaton a word stands after its first 8 bytes: most words that pass the filter leave it here.</summary>
internal sealed class TermEntries
{
    private readonly ulong[] _keys;
    private readonly int[] _rows;
    private readonly int _hashShift;

    /// <param name="terms">Terms that start a word.</param>
    public TermEntries(IReadOnlyCollection<CompiledTerm> terms, TermTrie trie)
    {
        var hashBits = 1;
        while (1 << hashBits < 2 * terms.Count)
        {
            hashBits++;
        }

        _hashShift = 64 - hashBits;
        _keys = new ulong[1 << hashBits];
        _rows = new int[1 << hashBits];
        foreach (var term in terms)
        {
            var slot = Slot(term.FirstWordKey);
            _keys[slot] = term.FirstWordKey;
            _rows[slot] = trie.RowAfter(term.Bytes.AsSpan(0, term.FirstKeyLength));
        }
    }

    /// <summary>The row after <paramref name="key"/>, or 0 when no term's first word has this key.</summary>
    public int Row(ulong key) => _rows[Slot(key)];

    /// <returns>The slot that holds the key, else the free one where it would stand; at most half of the slots are taken.</returns>
    private int Slot(ulong key)
    {
        var slot = (int)(WordKey.Hash(key) >> _hashShift);
        while (_keys[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return slot;
    }
}
