using System.Buffers.Binary;
using System.Numerics;

namespace Steunpakket.Io.Storage.Parquet;

/// <summary>Some rows of one column as pages: a dictionary where values repeat, and the rows.</summary>
internal sealed class ColumnChunk
{
    private const int Plain = 0;
    private const int Rle = 3;
    private const int RleDictionary = 8;
    private const int DataPage = 0;
    private const int DictionaryPage = 2;

    private readonly ParquetColumn _column;
    private readonly ArraySegment<int> _rows;
    private readonly List<int> _codes = [];
    private readonly List<byte[]> _values = [];
    private readonly bool _isDictionary;

    public ColumnChunk(ParquetColumn column, ArraySegment<int> rows)
    {
        (_column, _rows) = (column, rows);
        Number();
        var repeated = _codes.Sum(code => (long)Size(_values[code]));
        _isDictionary = _values.Sum(value => (long)Size(value)) + (_codes.Count * (long)Width / 8) < repeated;
    }

    private int Width => Math.Max(1, BitOperations.Log2((uint)Math.Max(1, _values.Count - 1)) + 1);

    private bool IsText => _column.Column.Kind == ColumnKind.Varchar;

    /// <summary>Writes the pages at the end of <paramref name="file"/>.</summary>
    /// <returns>What the footer says of the chunk, but for the place of the file that was written before.</returns>
    public Action<ThriftWriter> Write(MemoryStream file)
    {
        var start = file.Length;
        if (_isDictionary)
        {
            Page(file, Dictionary(), (DictionaryPage, _values.Count, Plain));
        }

        var data = file.Length;
        Page(file, Data(), (DataPage, _rows.Count, _isDictionary ? RleDictionary : Plain));
        var bytes = file.Length - start;
        return footer => Describe(footer, (start, data, bytes));
    }

    // Codes of these rows only, in the order in which they come.
    private void Number()
    {
        var places = new Dictionary<int, int>();
        foreach (var row in _rows)
        {
            if (_column.IsNull(row))
            {
                continue;
            }

            if (!places.TryGetValue(_column.CodeOf(row), out var place))
            {
                places[_column.CodeOf(row)] = place = _values.Count;
                _values.Add(_column.Values[_column.CodeOf(row)]);
            }

            _codes.Add(place);
        }
    }

    private int Size(byte[] value) => value.Length + (IsText ? sizeof(int) : 0);

    private MemoryStream Dictionary()
    {
        var page = new MemoryStream();
        _values.ForEach(value => Write(page, value));
        return page;
    }

    private MemoryStream Data()
    {
        var page = new MemoryStream();
        var levels = new MemoryStream();
        RunLengths.WriteRuns(levels, [.. _rows.Select(row => _column.IsNull(row) ? 0 : 1)]);
        Write(page, (int)levels.Length);
        levels.WriteTo(page);
        if (!_isDictionary)
        {
            _codes.ForEach(code => Write(page, _values[code]));
            return page;
        }

        page.WriteByte((byte)Width);
        RunLengths.WritePacked(page, _codes, Width);
        return page;
    }

    private void Write(MemoryStream page, byte[] value)
    {
        if (IsText)
        {
            Write(page, value.Length);
        }

        page.Write(value);
    }

    private static void Write(MemoryStream page, int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        page.Write(bytes);
    }

    private static void Page(MemoryStream file, MemoryStream content, (int Type, int Values, int Encoding) page)
    {
        var header = new ThriftWriter(file);
        header.Element(() =>
        {
            header.Int32(1, page.Type);
            header.Int32(2, (int)content.Length);
            header.Int32(3, (int)content.Length);
            header.Struct(page.Type == DataPage ? 5 : 7, () =>
            {
                header.Int32(1, page.Values);
                header.Int32(2, page.Encoding);
                if (page.Type == DataPage)
                {
                    header.Int32(3, Rle);
                    header.Int32(4, Rle);
                }
            });
        });
        content.WriteTo(file);
    }

    private void Describe(ThriftWriter footer, (long Start, long Data, long Bytes) place)
    {
        footer.Int64(2, place.Start);
        footer.Struct(3, () =>
        {
            footer.Int32(1, ParquetTypes.Of(_column.Column.Kind));
            footer.Int32s(2, _isDictionary ? [Plain, Rle, RleDictionary] : [Plain, Rle]);
            footer.Texts(3, _column.Column.Name);
            footer.Int32(4, 0);
            footer.Int64(5, _rows.Count);
            footer.Int64(6, place.Bytes);
            footer.Int64(7, place.Bytes);
            footer.Int64(9, place.Data);
            if (_isDictionary)
            {
                footer.Int64(11, place.Start);
            }
        });
    }
}
