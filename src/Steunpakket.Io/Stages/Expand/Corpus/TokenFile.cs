using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;
using Steunpakket.Core.Embedding;

namespace Steunpakket.Io.Stages.Expand.Corpus;

/// <summary>The corpus on disk. A block is mapped while it is open, so that memory does not grow with the corpus.</summary>
internal sealed class TokenFile : ITokenBlocks, IDisposable
{
    private readonly TokenFileFooter _footer;
    private readonly long[] _starts;
    private readonly MemoryMappedFile? _map;

    private TokenFile(string path, TokenFileFooter footer)
    {
        _footer = footer;
        _starts = new long[footer.Blocks.Count];
        for (var block = 1; block < _starts.Length; block++)
        {
            _starts[block] = _starts[block - 1] + footer.Blocks[block - 1].Ids;
        }

        _map = _starts.Length == 0 ? null : MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
    }

    public int Count => _starts.Length;

    /// <summary>Null when there is no whole file of this corpus.</summary>
    public static TokenFile? Open(string path, string corpus) =>
        TokenFileFooter.Read(path, corpus) is { } footer ? new TokenFile(path, footer) : null;

    public long TokensIn(int index) => _footer.Blocks[index].Tokens;

    public TokenBlock Open(int index)
    {
        var ids = _footer.Blocks[index].Ids;
        return new Block(_map!.CreateViewAccessor(_starts[index] * sizeof(int), (long)ids * sizeof(int), MemoryMappedFileAccess.Read), ids);
    }

    public void Dispose() => _map?.Dispose();

    private sealed unsafe class Block : TokenBlock
    {
        private readonly MemoryMappedViewAccessor _view;
        private readonly SafeMemoryMappedViewHandle _handle;
        private readonly int _count;
        private byte* _start;

        public Block(MemoryMappedViewAccessor view, int count)
        {
            (_view, _handle, _count) = (view, view.SafeMemoryMappedViewHandle, count);
            _handle.AcquirePointer(ref _start);
        }

        public override ReadOnlySpan<int> Ids
        {
            get
            {
                ObjectDisposedException.ThrowIf(_start is null, this);
                return new ReadOnlySpan<int>(_start + _view.PointerOffset, _count);
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && _start is not null)
            {
                _start = null;
                _handle.ReleasePointer();
                _view.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
