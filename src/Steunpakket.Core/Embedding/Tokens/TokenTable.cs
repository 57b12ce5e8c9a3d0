using System.Buffers.Binary;
using System.Numerics;

namespace Steunpakket.Core.Embedding.Tokens;

/// <summary>Numbers different texts in the order in which they come: 0, 1, 2 … For one thread.</summary>
public sealed class TokenTable
{
    private const int FirstSlots = 1 << 12;
    private const ulong Mix = 0x9E37_79B9_7F4A_7C15;

    // Differs from process to process, so that no document can be made to fill one slot; ids do not depend on it.
    private static readonly ulong Seed = unchecked((ulong)HashCode.Combine(nameof(TokenTable)) * Mix);

    // An id and one more in each slot; 0 is free. At most half of the slots are taken.
    private int[] _slots = new int[FirstSlots];
    private Entry[] _entries = new Entry[FirstSlots / 2];
    private byte[] _texts = new byte[FirstSlots * 4];
    private int _used;

    public int Count { get; private set; }

    /// <summary>The text numbered <paramref name="id"/>. Valid until the next one is added.</summary>
    public ReadOnlySpan<byte> TextOf(int id) => _texts.AsSpan(_entries[id].Start, _entries[id].Length);

    /// <summary>The number of <paramref name="text"/>, a new one when it was not here.</summary>
    public int Add(ReadOnlySpan<byte> text)
    {
        var hash = Hash(text);
        unchecked
        {
            var mask = _slots.Length - 1;
            for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
            {
                var id = _slots[slot] - 1;
                if (id < 0)
                {
                    return AddNew(text, hash, slot);
                }

                ref var entry = ref _entries[id];
                if (entry.Hash == hash && TextOf(id).SequenceEqual(text))
                {
                    return id;
                }
            }
        }
    }

    private int AddNew(ReadOnlySpan<byte> text, uint hash, int slot)
    {
        if (Count == _entries.Length)
        {
            Grow();
            slot = FreeSlot(hash);
        }

        if (_texts.Length - _used < text.Length)
        {
            Array.Resize(ref _texts, Math.Max(2 * _texts.Length, _used + text.Length));
        }

        text.CopyTo(_texts.AsSpan(_used));
        _entries[Count] = new Entry(hash, _used, text.Length);
        _used += text.Length;
        _slots[slot] = ++Count;
        return Count - 1;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (var id = 0; id < Count; id++)
        {
            _slots[FreeSlot(_entries[id].Hash)] = id + 1;
        }

        Array.Resize(ref _entries, _slots.Length / 2);
    }

    private int FreeSlot(uint hash)
    {
        var mask = _slots.Length - 1;
        var slot = unchecked((int)hash) & mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            var hash = Seed ^ ((ulong)text.Length * Mix);
            for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            {
                hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Mix, 29);
            }

            var rest = 0UL;
            for (var i = 0; i < text.Length; i++)
            {
                rest |= (ulong)text[i] << (8 * i);
            }

            hash = (hash ^ rest) * Mix;
            return (uint)((hash ^ (hash >> 29)) * Mix >> 32);
        }
    }

    private readonly record struct Entry(uint Hash, int Start, int Length);
}
