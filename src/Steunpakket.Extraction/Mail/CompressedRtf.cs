using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.Extraction.Mail;

/// <summary>Unpacks the RTF of Outlook messages ([MS-OXRTFCP]).</summary>
internal static class CompressedRtf
{
    private const int HeaderBytes = 16;
    private const uint Compressed = 0x75465A4C;
    private const int WindowBytes = 4096;

    private static readonly byte[] Dictionary = Encoding.ASCII.GetBytes(
        "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New Roman"
        + "Courier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx");

    /// <param name="maxBytes">More are not unpacked.</param>
    public static byte[] Unpack(ReadOnlySpan<byte> packed, int maxBytes)
    {
        if (packed.Length < HeaderBytes || BinaryPrimitives.ReadUInt32LittleEndian(packed[8..]) != Compressed)
        {
            return packed[Math.Min(packed.Length, HeaderBytes)..].ToArray();
        }

        var window = new byte[WindowBytes];
        Dictionary.CopyTo(window, 0);
        var unpacked = new List<byte>(packed.Length * 4);
        var (write, at) = (Dictionary.Length, HeaderBytes);

        while (at < packed.Length && unpacked.Count < maxBytes)
        {
            var flags = packed[at++];
            for (var bit = 0; bit < 8 && at < packed.Length; bit++)
            {
                if ((flags & (1 << bit)) == 0)
                {
                    Add(packed[at++]);
                    continue;
                }

                if (at + 1 >= packed.Length)
                {
                    return [.. unpacked];
                }

                var reference = BinaryPrimitives.ReadUInt16BigEndian(packed[at..]);
                var from = reference >> 4;
                at += 2;
                if (from == write)
                {
                    return [.. unpacked];
                }

                for (var i = 0; i < (reference & 15) + 2; i++)
                {
                    Add(window[(from + i) % WindowBytes]);
                }
            }
        }

        return [.. unpacked];

        void Add(byte value)
        {
            unpacked.Add(value);
            window[write] = value;
            write = (write + 1) % WindowBytes;
        }
    }
}
