using System.Buffers.Binary;

namespace Steunpakket.Io.Storage.Parquet;

/// <summary>Writes rows in memory as a Parquet file (format 2.9, data pages of version 1, not compressed).</summary>
/// <remarks>
/// Compression would gain nothing: the files are mostly smaller than a block of the disk, and what repeats in them stands once in a dictionary.
/// Bytes depend on the rows and their order alone.
/// </remarks>
/// <param name="columns">With as many rows each.</param>
/// <param name="rows">The rows in the order in which they are written.</param>
/// <param name="metadata">Key-value metadata of the file.</param>
internal sealed class ParquetWriter(IReadOnlyList<ParquetColumn> columns, int[] rows, IReadOnlyList<(string Key, string Value)> metadata)
{
    private const int FormatVersion = 1;
    private const int Optional = 1;
    private const string CreatedBy = "steunpakket";

    private static ReadOnlySpan<byte> Magic => "PAR1"u8;

    public void Write(Stream target)
    {
        var file = new MemoryStream();
        file.Write(Magic);
        var groups = rows.Chunk(ParquetFile.RowGroupRows).Select(group => Group(file, group)).ToList();
        var start = file.Length;
        var footer = new ThriftWriter(file);
        footer.Element(() => Footer(footer, groups));
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, (int)(file.Length - start));
        file.Write(length);
        file.Write(Magic);
        file.WriteTo(target);
    }

    private RowGroup Group(MemoryStream file, int[] group)
    {
        var start = file.Length;
        List<Action<ThriftWriter>> chunks = [.. columns.Select(column => new ColumnChunk(column, group).Write(file))];
        return new RowGroup(chunks, file.Length - start, group.Length);
    }

    private void Footer(ThriftWriter footer, List<RowGroup> groups)
    {
        footer.Int32(1, FormatVersion);
        footer.Structs(2, [null, .. columns.Select(column => column.Column)], column => Schema(footer, column));
        footer.Int64(3, rows.Length);
        footer.Structs(4, groups, group =>
        {
            footer.Structs(1, group.Chunks, chunk => chunk(footer));
            footer.Int64(2, group.Bytes);
            footer.Int64(3, group.Rows);
        });
        footer.Structs(5, metadata, pair =>
        {
            footer.Text(1, pair.Key);
            footer.Text(2, pair.Value);
        });
        footer.Text(6, CreatedBy);
    }

    // The first one is the root, which has the columns as children.
    private void Schema(ThriftWriter footer, Column? column)
    {
        if (column is null)
        {
            footer.Text(4, "schema");
            footer.Int32(5, columns.Count);
            return;
        }

        footer.Int32(1, ParquetTypes.Of(column.Kind));
        footer.Int32(3, Optional);
        footer.Text(4, column.Name);
        if (ParquetTypes.Meaning(column.Kind) is { } meaning)
        {
            footer.Int32(6, meaning);
        }
    }

    private sealed record RowGroup(IReadOnlyCollection<Action<ThriftWriter>> Chunks, long Bytes, int Rows);
}
