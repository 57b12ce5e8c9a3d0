using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Steunpakket.Extraction.Ole2;

/// <summary>The sectors of an OLE2 container and which follows which ([MS-CFB] 2.2 to 2.5).</summary>
/// <remarks>A chain that comes back to itself, or leaves the file, is broken; no chain is longer than the file has sectors.</remarks>
internal sealed class SectorChains
{
    private const int HeaderFatSectors = 109;
    private const int MaxFatBytes = 64 << 20;
    private const uint LastRegular = 0xFFFFFFFA;
    private const uint EndOfChain = 0xFFFFFFFE;

    private readonly Stream _file;
    private readonly int _shift;
    private readonly uint[] _next;

    /// <exception cref="InvalidDataException">The header or the table of sectors is broken.</exception>
    public SectorChains(Stream file, ReadOnlySpan<byte> header)
    {
        _file = file;
        _shift = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        if (_shift is not (9 or 12))
        {
            throw Broken();
        }

        _next = ReadFat(header);
    }

    public int SectorBytes => 1 << _shift;

    public static InvalidDataException Broken() => new("The OLE2 container is broken.");

    /// <summary>The bytes of a chain, at most <paramref name="limit"/>; what the file no longer holds of its last sector is zero.</summary>
    /// <exception cref="InvalidDataException">The chain is broken.</exception>
    public byte[] Read(uint start, long limit)
    {
        var sectors = new List<uint>();
        for (var sector = start; sector != EndOfChain && (long)sectors.Count << _shift < limit; sector = Next(sector))
        {
            if (sector >= LastRegular || sectors.Count > _next.Length)
            {
                throw Broken();
            }

            sectors.Add(sector);
        }

        var bytes = new byte[Math.Min(limit, (long)sectors.Count << _shift)];
        for (var i = 0; i < sectors.Count; i++)
        {
            ReadSector(sectors[i], bytes.AsSpan(i << _shift, Math.Min(SectorBytes, bytes.Length - (i << _shift))));
        }

        return bytes;
    }

    private uint Next(uint sector) => sector < _next.Length ? _next[sector] : throw Broken();

    private void ReadSector(uint sector, Span<byte> target)
    {
        var offset = ((long)sector + 1) << _shift;
        if (offset >= _file.Length)
        {
            throw Broken();
        }

        _file.Position = offset;
        _ = _file.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
    }

    private uint[] ReadFat(ReadOnlySpan<byte> header)
    {
        var wanted = Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(header[44..]), (uint)(_file.Length >> _shift) + 1);
        if ((long)wanted << _shift > MaxFatBytes)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"an OLE2 table of sectors of more than {MaxFatBytes >> 20} MiB");
        }

        var sectors = FatSectors(header, (int)wanted);
        var fat = new byte[sectors.Count << _shift];
        for (var i = 0; i < sectors.Count; i++)
        {
            ReadSector(sectors[i], fat.AsSpan(i << _shift, SectorBytes));
        }

        return MemoryMarshal.Cast<byte, uint>(fat).ToArray();
    }

    // The first 109 stand in the header, the others in a chain of sectors whose last word is the next.
    private List<uint> FatSectors(ReadOnlySpan<byte> header, int wanted)
    {
        var sectors = new List<uint>();
        Add(sectors, MemoryMarshal.Cast<byte, uint>(header.Slice(76, HeaderFatSectors * sizeof(uint))), wanted);
        var more = BinaryPrimitives.ReadUInt32LittleEndian(header[68..]);
        var sector = new byte[SectorBytes];

        for (var seen = 0; sectors.Count < wanted && more < LastRegular && seen <= wanted; seen++)
        {
            ReadSector(more, sector);
            var words = MemoryMarshal.Cast<byte, uint>(sector);
            Add(sectors, words[..^1], wanted);
            more = words[^1];
        }

        return sectors;
    }

    private static void Add(List<uint> sectors, ReadOnlySpan<uint> found, int wanted)
    {
        foreach (var sector in found)
        {
            if (sector < LastRegular && sectors.Count < wanted)
            {
                sectors.Add(sector);
            }
        }
    }
}
