namespace Steunpakket.Io.Storage.Parquet;

/// <summary>Whole numbers by seven bits a byte, the lowest first.</summary>
internal static class VarInt
{
    public static void Write(MemoryStream target, ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            target.WriteByte((byte)((value & 0x7F) | 0x80));
        }

        target.WriteByte((byte)value);
    }
}
