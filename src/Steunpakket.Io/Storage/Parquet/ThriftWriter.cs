using System.Text;

namespace Steunpakket.Io.Storage.Parquet;

/// <summary>Thrift's compact protocol, as far as Parquet's headers and footer need it.</summary>
/// <param name="target">Where the bytes go.</param>
internal sealed class ThriftWriter(MemoryStream target)
{
    private readonly Stack<int> _outer = [];
    private int _field;

    private enum Kind
    {
        Int32 = 5,
        Int64 = 6,
        Binary = 8,
        List = 9,
        Struct = 12,
    }

    public void Int32(int field, int value)
    {
        Header(field, Kind.Int32);
        ZigZag(value);
    }

    public void Int64(int field, long value)
    {
        Header(field, Kind.Int64);
        ZigZag(value);
    }

    public void Text(int field, string value)
    {
        Header(field, Kind.Binary);
        Bytes(value);
    }

    public void Struct(int field, Action write)
    {
        Header(field, Kind.Struct);
        Element(write);
    }

    public void Int32s(int field, params ReadOnlySpan<int> values)
    {
        ListOf(field, Kind.Int32, values.Length);
        foreach (var value in values)
        {
            ZigZag(value);
        }
    }

    public void Texts(int field, string value)
    {
        ListOf(field, Kind.Binary, 1);
        Bytes(value);
    }

    /// <param name="write">Writes the fields of one element.</param>
    public void Structs<T>(int field, IReadOnlyCollection<T> values, Action<T> write)
    {
        ListOf(field, Kind.Struct, values.Count);
        foreach (var value in values)
        {
            Element(() => write(value));
        }
    }

    /// <summary>The fields of a struct and its end.</summary>
    public void Element(Action write)
    {
        _outer.Push(_field);
        _field = 0;
        write();
        target.WriteByte(0);
        _field = _outer.Pop();
    }

    private void Header(int field, Kind kind)
    {
        // No struct of Parquet skips more than fifteen fields.
        target.WriteByte((byte)(((field - _field) << 4) | (int)kind));
        _field = field;
    }

    private void ListOf(int field, Kind kind, int count)
    {
        Header(field, Kind.List);
        target.WriteByte((byte)((Math.Min(count, 15) << 4) | (int)kind));
        if (count >= 15)
        {
            VarInt.Write(target, (ulong)count);
        }
    }

    private void Bytes(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        VarInt.Write(target, (ulong)bytes.Length);
        target.Write(bytes);
    }

    private void ZigZag(long value) => VarInt.Write(target, (ulong)((value << 1) ^ (value >> 63)));
}
