namespace Steunpakket.Extraction.Spreadsheets;

/// <summary>Bytes whose reader is ended when time is up, wherever it loops; see <see cref="ParserWatch"/>.</summary>
internal sealed class WatchedBytes(byte[] bytes, ParserWatch watch) : MemoryStream(bytes, writable: false)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        watch.Look();
        return base.Read(buffer, offset, count);
    }

    public override int Read(Span<byte> buffer)
    {
        watch.Look();
        return base.Read(buffer);
    }
}
