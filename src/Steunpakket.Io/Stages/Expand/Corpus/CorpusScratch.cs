using System.Runtime.InteropServices;
using Steunpakket.Core.Embedding;

namespace Steunpakket.Io.Stages.Expand.Corpus;

/// <summary>The sentences of the partitions that one worker read, as numbers of its own; deleted when disposed of.</summary>
internal sealed class CorpusScratch : IDisposable
{
    private const int BufferIds = 1 << 16;

    private readonly FileStream _file;
    private readonly Dictionary<int, (long Start, long Count)> _parts = [];
    private readonly int[] _buffer = new int[BufferIds];
    private int _used;
    private long _written;
    private long _partStart;

    /// <param name="path">Of the file; one that is there is replaced.</param>
    public CorpusScratch(string path) =>
        _file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);

    public void Add(int id)
    {
        _buffer[_used++] = id;
        if (_used == BufferIds)
        {
            Flush();
        }
    }

    public void BeginPart() => _partStart = _written + _used;

    /// <param name="part">Its place among the partitions of the corpus.</param>
    public void EndPart(int part)
    {
        Flush();
        _parts.Add(part, (_partStart, _written - _partStart));
    }

    public bool Holds(int part) => _parts.ContainsKey(part);

    /// <summary>Reads a part back, its numbers replaced; words that have none are left out.</summary>
    /// <param name="ids">The place in the vocabulary of each number, -1 for none.</param>
    public void Copy(int part, int[] ids, TokenFileWriter writer)
    {
        var (start, left) = _parts[part];
        for (_file.Position = start * sizeof(int); left > 0;)
        {
            var read = _buffer.AsSpan(0, (int)Math.Min(left, BufferIds));
            _file.ReadExactly(MemoryMarshal.AsBytes(read));
            left -= read.Length;
            foreach (var number in read)
            {
                if (number == ITokenBlocks.SentenceEnd)
                {
                    writer.EndSentence();
                }
                else if (ids[number] is var id and >= 0)
                {
                    writer.Add(id);
                }
            }
        }
    }

    public void Dispose() => _file.Dispose();

    private void Flush()
    {
        _file.Write(MemoryMarshal.AsBytes(_buffer.AsSpan(0, _used)));
        _written += _used;
        _used = 0;
    }
}
