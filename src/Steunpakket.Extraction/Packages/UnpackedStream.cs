namespace Steunpakket.Extraction.Packages;

/// <summary>A part of an archive as it is unpacked; what the archive's own headers claim about sizes is not trusted.</summary>
internal sealed class UnpackedStream(Stream inner, long packedLength, UnpackBudget budget) : ForwardStream(inner)
{
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        var read = Inner.Read(buffer);
        _read += read;
        budget.Spend(read, _read, packedLength);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
}
