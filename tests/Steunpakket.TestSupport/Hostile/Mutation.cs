using System.IO.Compression;

namespace Steunpakket.TestSupport.Hostile;

/// <summary>What breaks parsers: bytes flipped, numbers made extreme, stretches cut out, doubled or overwritten by others of the same file.</summary>
internal static class Mutation
{
    private static readonly byte[][] Extremes = [[0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0x80], [1, 0, 0, 0], [0xFE, 0xFF, 0xFF, 0xFF]];

    /// <summary>Of an archive every other time one of its parts, because changed bytes of an archive seldom unpack.</summary>
    public static byte[] Of(byte[] file, Random random) =>
        file.AsSpan().StartsWith("PK"u8) && random.Next(2) == 0 ? OfPart(file, random) : OfBytes(file, random);

    /// <summary>Of one of an archive's parts; of an archive that is none any more, its bytes.</summary>
    public static byte[] OfPartOrBytes(byte[] file, Random random)
    {
        try
        {
            return OfPart(file, random);
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or NotSupportedException or IOException)
        {
            return OfBytes(file, random);
        }
    }

    private static byte[] OfPart(byte[] file, Random random)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = archive.Entries[random.Next(archive.Entries.Count)];
            using var content = part.Open();
            var bytes = new byte[content.Length];
            content.ReadExactly(bytes);
            content.SetLength(0);
            content.Write(OfBytes(bytes, random));
        }

        return stream.ToArray();
    }

    private static byte[] OfBytes(byte[] file, Random random)
    {
        var mutated = file.ToList();
        for (var i = random.Next(1, 9); i > 0 && mutated.Count > 8; i--)
        {
            Change(mutated, random);
        }

        return [.. mutated];
    }

    private static void Change(List<byte> file, Random random)
    {
        var at = random.Next(file.Count - 4);
        var length = random.Next(1, Math.Min(64, file.Count - at));
        switch (random.Next(6))
        {
            case 0:
                file[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                file[at] = (byte)random.Next(256);
                break;
            case 2:
                var extreme = Extremes[random.Next(Extremes.Length)];
                for (var i = 0; i < 4; i++)
                {
                    file[at + i] = extreme[i];
                }

                break;
            case 3:
                file.RemoveRange(at, length);
                break;
            case 4:
                file.InsertRange(random.Next(file.Count), file.GetRange(at, length));
                break;
            default:
                var from = random.Next(file.Count - length + 1);
                file.GetRange(from, length).Select((b, i) => (b, i)).ToList().ForEach(one => file[at + one.i] = one.b);
                break;
        }
    }
}
