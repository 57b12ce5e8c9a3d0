using System.Buffers.Binary;

namespace Steunpakket.Io.Storage.Parquet;

/// <summary>The values of one column, each different one once.</summary>
internal sealed class ParquetColumn
{
    private const int Null = -1;

    private readonly List<byte[]> _values = [];
    private readonly List<int> _codes = [];
    private readonly Dictionary<byte[], int> _known = new(ByteKeys.Instance);
    private readonly Dictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    public ParquetColumn(Column column)
    {
        Column = column;
        _lookup = _known.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public Column Column { get; }

    /// <summary>The different values, as Parquet's PLAIN encoding has them, without the length of a text.</summary>
    public IReadOnlyList<byte[]> Values => _values;

    /// <param name="value">UTF-8, or a number with its lowest byte first.</param>
    public void Add(ReadOnlySpan<byte> value)
    {
        if (!_lookup.TryGetValue(value, out var code))
        {
            code = _values.Count;
            _values.Add(value.ToArray());
            _known.Add(_values[code], code);
        }

        _codes.Add(code);
    }

    public void AddNull() => _codes.Add(Null);

    public bool IsNull(int row) => _codes[row] == Null;

    /// <summary>Place of a row's value in <see cref="Values"/>; not of a NULL.</summary>
    public int CodeOf(int row) => _codes[row];

    /// <summary>As DuckDB orders: texts by their bytes, NULL last.</summary>
    public int Compare(int left, int right) => (_codes[left], _codes[right]) switch
    {
        (Null, Null) => 0,
        (Null, _) => 1,
        (_, Null) => -1,
        var (one, other) when one == other => 0,
        var (one, other) => Compare(_values[one], _values[other]),
    };

    private int Compare(byte[] left, byte[] right) => Column.Kind switch
    {
        ColumnKind.Varchar => left.AsSpan().SequenceCompareTo(right),
        ColumnKind.BigInt => BinaryPrimitives.ReadInt64LittleEndian(left).CompareTo(BinaryPrimitives.ReadInt64LittleEndian(right)),
        ColumnKind.Double => BinaryPrimitives.ReadDoubleLittleEndian(left).CompareTo(BinaryPrimitives.ReadDoubleLittleEndian(right)),
        _ => BinaryPrimitives.ReadInt32LittleEndian(left).CompareTo(BinaryPrimitives.ReadInt32LittleEndian(right)),
    };
}
