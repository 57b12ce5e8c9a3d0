using System.Text;

namespace Steunpakket.TestSupport.Hostile;

/// <summary>Makes broken files of good ones; the same numbers give the same file.</summary>
internal static class Fuzzer
{
    private const int MaxBytes = 2 << 20;

    // What parsers look for.
    private static readonly byte[][] Tokens = [.. new[]
    {
        "%PDF-1.7\n", "endobj\n", "stream\r\n", "endstream", "xref\n0 1\n", "trailer<</Root 1 0 R>>", "startxref\n0\n%%EOF", "/Length 999999999", "/Kids[2 0 R]", "/Filter[/FlateDecode/FlateDecode]",
        "/Count 2147483647", "1 0 R", "<<", ">>", "[", "]", "/Type/ObjStm/N 1000000", "/Prev 0", "BI /W 99999 /H 99999 ID", "Do", "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "[Content_Types].xml", "word/document.xml",
        "mimetypeapplication/vnd.oasis.opendocument.text", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "{\\rtf1", "{\\*\\objdata ", "\\bin99999999 ", "\\u-32768?", "}", "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
        "Content-Transfer-Encoding: base64\r\n", "--x--", "<!DOCTYPE a [<!ENTITY b \"&b;\">]>", "<w:p>", "<table:table-cell table:number-columns-repeated=\"1000000000\"/>", "<html><body>", "\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "II*\0", "GIF89a",
        "\u00FF\u00FE", "\u00EF\u00BB\u00BF", "\f", "\0\0\0\0\0\0\0\0",
    }.Select(Encoding.Latin1.GetBytes)];

    private static readonly long[] Extremes = [0, 1, -1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue, 0x10000, 65535 * 65535L];

    /// <param name="number">Of the file in the run.</param>
    public static (FuzzSample Sample, byte[] Bytes) Make(IReadOnlyList<FuzzSample> corpus, int seed, int number)
    {
        var random = new Random(unchecked((seed * 486_187_739) + (number * 16_777_619)));
        var sample = corpus[random.Next(corpus.Count)];
        var other = random.Next(4) == 0 ? corpus[random.Next(corpus.Count)].Read() : null;
        return (sample, Change(sample.Read(), other, random));
    }

    private static byte[] Change(byte[] bytes, byte[]? other, Random random)
    {
        if (other is null && random.Next(2) == 0 && bytes.AsSpan().StartsWith("PK"u8))
        {
            return Mutation.OfPartOrBytes(bytes, random);
        }

        var file = bytes.ToList();
        for (var i = random.Next(1, 10); i > 0; i--)
        {
            Change(file, other ?? bytes, random);
        }

        return [.. file.Take(MaxBytes)];
    }

    private static void Change(List<byte> file, byte[] other, Random random)
    {
        var at = random.Next(file.Count + 1);
        switch (random.Next(8))
        {
            case 0 when at < file.Count:
                file[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                Overwrite(file, at, [.. Enumerable.Repeat((byte)random.Next(256), random.Next(1, 400))]);
                break;
            case 2 when random.Next(4) == 0:
                file.RemoveRange(at, file.Count - at);
                break;
            case 3:
                file.InsertRange(at, Piece(other, random));
                break;
            case 4:
                Overwrite(file, at, Piece(other, random));
                break;
            case 5:
                file.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 6:
                Overwrite(file, at, Number(random));
                break;
            default:
                file.RemoveRange(at, random.Next(Math.Min(500, file.Count - at) + 1));
                break;
        }
    }

    private static byte[] Piece(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var length = random.Next(10) == 0 ? random.Next(bytes.Length - at + 1) : random.Next(Math.Min(2000, bytes.Length - at) + 1);
        return bytes[at..(at + length)];
    }

    // Either way round in 2, 4 or 8 bytes, or in digits.
    private static byte[] Number(Random random)
    {
        var value = Extremes[random.Next(Extremes.Length)];
        var bytes = BitConverter.GetBytes(value)[..(2 << random.Next(3))];
        return random.Next(3) switch
        {
            0 => bytes,
            1 => [.. bytes.Reverse()],
            _ => Encoding.ASCII.GetBytes(value.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
    }

    private static void Overwrite(List<byte> file, int at, byte[] bytes)
    {
        file.RemoveRange(at, Math.Min(bytes.Length, file.Count - at));
        file.InsertRange(at, bytes);
    }
}
