using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Steunpakket.Extraction.Ole2;

/// <summary>An OLE2 container ([MS-CFB]), which old Office files and Outlook messages are: streams in storages.</summary>
/// <remarks>Reads from a file without taking it in whole. Own code, because no package that does only this can be had from every registry.</remarks>
internal sealed class CompoundFile : IDisposable
{
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;
    private const int MiniShift = 6;
    private const int MaxDirectoryBytes = 32 << 20;
    private const int ReadsPerByte = 4; // honest readers take each stream once or twice

    private readonly Stream _file;
    private readonly SectorChains _chains;
    private readonly List<CompoundEntry> _entries;
    private readonly uint _miniFatStart;
    private readonly long _miniCutoff;
    private long _mayRead;
    private byte[]? _mini;
    private uint[]? _miniNext;

    /// <param name="file">Disposed with the container.</param>
    /// <exception cref="InvalidDataException">No container, or a broken one.</exception>
    public CompoundFile(Stream file)
    {
        _file = file;
        var header = new byte[HeaderBytes];
        file.Position = 0;
        if (file.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false) < HeaderBytes)
        {
            throw SectorChains.Broken();
        }

        _chains = new SectorChains(file, header);
        _mayRead = (file.Length * ReadsPerByte) + MaxDirectoryBytes;
        _miniFatStart = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(60));
        _miniCutoff = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(56));
        _entries = Entries(_chains.Read(BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48)), MaxDirectoryBytes));
    }

    public CompoundEntry Root => _entries is [{ Type: CompoundEntryType.Root } root, ..] ? root : throw SectorChains.Broken();

    public static CompoundFile Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            return new CompoundFile(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Those directly inside, by name in ordinal order.</summary>
    public IReadOnlyList<CompoundEntry> Children(CompoundEntry storage)
    {
        var found = new List<CompoundEntry>();
        var seen = new HashSet<uint>();
        var waiting = new Stack<uint>([storage.Child]);

        while (waiting.TryPop(out var index))
        {
            if (index < _entries.Count && _entries[(int)index] is { Type: CompoundEntryType.Storage or CompoundEntryType.Stream } entry && seen.Add(index))
            {
                found.Add(entry);
                waiting.Push(entry.Left);
                waiting.Push(entry.Right);
            }
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return found;
    }

    /// <returns>Null when there is none of this name, in any case, directly inside.</returns>
    public CompoundEntry? Find(CompoundEntry storage, string name) =>
        Children(storage).FirstOrDefault(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <param name="limit">Bytes at most, from the beginning.</param>
    /// <exception cref="InvalidDataException">The stream is broken.</exception>
    public byte[] Read(CompoundEntry stream, long limit = long.MaxValue)
    {
        var length = Math.Min(stream.Size, limit);
        _mayRead -= length;
        if (length > _file.Length || _mayRead < 0)
        {
            throw SectorChains.Broken();
        }

        var bytes = stream.Size < _miniCutoff && stream.Type != CompoundEntryType.Root
            ? ReadMini(stream.Start, length)
            : _chains.Read(stream.Start, length);
        return bytes.Length == length ? bytes : throw SectorChains.Broken();
    }

    public void Dispose() => _file.Dispose();

    private static List<CompoundEntry> Entries(byte[] directory)
    {
        var entries = new List<CompoundEntry>(directory.Length / EntryBytes);
        for (var at = 0; at + EntryBytes <= directory.Length; at += EntryBytes)
        {
            entries.Add(Entry(directory.AsSpan(at, EntryBytes)));
        }

        return entries;
    }

    private static CompoundEntry Entry(ReadOnlySpan<byte> entry)
    {
        var nameBytes = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - sizeof(char), 0, 62);
        return new CompoundEntry(
            Encoding.Unicode.GetString(entry[..(nameBytes & ~1)]),
            (CompoundEntryType)entry[66],
            BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]),
            BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]), // the upper half is rubbish in many old files; no larger ones are read
            BinaryPrimitives.ReadUInt32LittleEndian(entry[68..]),
            BinaryPrimitives.ReadUInt32LittleEndian(entry[72..]),
            BinaryPrimitives.ReadUInt32LittleEndian(entry[76..]));
    }

    private byte[] ReadMini(uint sector, long size)
    {
        _mini ??= _chains.Read(Root.Start, Math.Min(Root.Size, _file.Length));
        _miniNext ??= MemoryMarshal.Cast<byte, uint>(_chains.Read(_miniFatStart, _file.Length)).ToArray();
        var bytes = new byte[size];

        for (var at = 0; at < bytes.Length; at += 1 << MiniShift, sector = _miniNext[sector])
        {
            var from = (long)sector << MiniShift;
            var length = Math.Min(1 << MiniShift, bytes.Length - at);
            if (sector >= _miniNext.Length || from + length > _mini.Length)
            {
                throw SectorChains.Broken();
            }

            _mini.AsSpan((int)from, length).CopyTo(bytes.AsSpan(at));
        }

        return bytes;
    }
}
