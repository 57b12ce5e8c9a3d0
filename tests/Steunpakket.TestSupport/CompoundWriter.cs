using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.TestSupport;

/// <summary>Writes small OLE2 containers: streams at their root, or in storages by a name such as <c>storage/stream</c>.</summary>
internal static class CompoundWriter
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    /// <remarks>All streams lie in ordinary sectors (the limit for short ones is 0), so that a test can find and break them.</remarks>
    public static byte[] Write(params (string Name, byte[] Content)[] streams)
    {
        var entries = new List<(string Name, byte Type, byte[] Content, int Parent)> { ("Root Entry", 5, [], -1) };
        foreach (var (name, content) in streams)
        {
            var parent = 0;
            var steps = name.Split('/');
            foreach (var step in steps[..^1])
            {
                var found = entries.FindIndex(e => e.Name == step && e.Parent == parent);
                if (found < 0)
                {
                    entries.Add((step, 1, [], parent));
                    found = entries.Count - 1;
                }

                parent = found;
            }

            entries.Add((steps[^1], 2, content, parent));
        }

        return Lay(entries);
    }

    private static byte[] Lay(List<(string Name, byte Type, byte[] Content, int Parent)> entries)
    {
        var directorySectors = (entries.Count + 3) / 4;
        var dataSectors = entries.Sum(e => Sectors(e.Content));
        var fatSectors = 1;
        while (fatSectors * (Sector / 4) < fatSectors + directorySectors + dataSectors)
        {
            fatSectors++;
        }

        var file = new byte[Sector * (1 + fatSectors + directorySectors + dataSectors)];
        var fat = new uint[fatSectors * (Sector / 4)];
        Array.Fill(fat, Free);
        var next = fatSectors + directorySectors;
        Chain(fat, fatSectors, directorySectors);

        for (var i = 0; i < entries.Count; i++)
        {
            var (name, type, content, _) = entries[i];
            var entry = file.AsSpan((Sector * (1 + fatSectors)) + (128 * i), 128);
            Encoding.Unicode.GetBytes(name).CopyTo(entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)((name.Length + 1) * 2));
            entry[66] = type;
            var siblings = Enumerable.Range(i + 1, entries.Count - i - 1).Where(s => entries[s].Parent == entries[i].Parent);
            var children = Enumerable.Range(0, entries.Count).Where(c => entries[c].Parent == i);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[68..], Free);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[72..], siblings.Select(s => (uint)s).FirstOrDefault(Free));
            BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], children.Select(c => (uint)c).FirstOrDefault(Free));
            BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], content.Length == 0 ? EndOfChain : (uint)next);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], (uint)content.Length);
            content.CopyTo(file, Sector * (1 + next));
            Chain(fat, next, Sectors(content));
            next += Sectors(content);
        }

        Header(file, fatSectors);
        Buffer.BlockCopy(fat, 0, file, Sector, fat.Length * 4);
        return file;
    }

    private static void Header(byte[] file, int fatSectors)
    {
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        file[24] = 0x3E;
        file[26] = 3;
        (file[28], file[29], file[30], file[32]) = (0xFE, 0xFF, 9, 6);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(44), (uint)fatSectors);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(48), (uint)fatSectors);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(60), EndOfChain);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(68), EndOfChain);
        for (var i = 0; i < 109; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(76 + (4 * i)), i < fatSectors ? (uint)i : Free);
        }
    }

    private static int Sectors(byte[] content) => (content.Length + Sector - 1) / Sector;

    private static void Chain(uint[] fat, int start, int count)
    {
        for (var i = 0; i < count; i++)
        {
            fat[start + i] = i == count - 1 ? EndOfChain : (uint)(start + i + 1);
        }
    }
}
