namespace Steunpakket.Io.Storage;

/// <summary>Takes rows column by column, in the order of the table's columns.</summary>
public interface IRowSink
{
    IRowSink Add(ReadOnlySpan<byte> utf8);

    IRowSink Add(string? value);

    IRowSink Add(int? value);

    IRowSink Add(long? value);

    IRowSink Add(double? value);

    IRowSink Add(DateOnly? value);

    void EndRow();
}
