namespace Steunpakket.Io.Storage.Parquet;

/// <summary>Parquet's RLE/bit-packing hybrid: small whole numbers, as runs of one value or packed by eights.</summary>
internal static class RunLengths
{
    /// <summary>A run a stretch of equal values: for what hardly ever changes.</summary>
    /// <param name="values">0 or 1.</param>
    public static void WriteRuns(MemoryStream target, IReadOnlyList<int> values)
    {
        for (var start = 0; start < values.Count;)
        {
            var end = start + 1;
            while (end < values.Count && values[end] == values[start])
            {
                end++;
            }

            VarInt.Write(target, (ulong)(end - start) << 1);
            target.WriteByte((byte)values[start]);
            start = end;
        }
    }

    /// <summary>All in one stretch of packed values, the last eight filled up with zeros.</summary>
    /// <param name="width">Bits a value, 1 to 31.</param>
    public static void WritePacked(MemoryStream target, IReadOnlyList<int> values, int width)
    {
        var groups = (values.Count + 7) / 8;
        VarInt.Write(target, ((ulong)groups << 1) | 1);
        var (buffer, bits) = (0UL, 0);
        for (var i = 0; i < groups * 8; i++)
        {
            buffer |= (ulong)(i < values.Count ? values[i] : 0) << bits;
            for (bits += width; bits >= 8; bits -= 8)
            {
                target.WriteByte((byte)(buffer & 0xFF));
                buffer >>= 8;
            }
        }
    }
}
