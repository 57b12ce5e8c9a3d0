using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.TestSupport;

/// <summary>Writes presentations of PowerPoint 97: slides with text in the outline, text boxes and notes.</summary>
internal static class PptWriter
{
    public static byte[] Write(params (string Outline, string Box, string Notes)[] slides)
    {
        var stream = new List<byte>();
        var places = new List<int>();
        var outline = new List<byte>();
        var notes = new List<byte>();
        for (var i = 0; i < slides.Length; i++)
        {
            var notesId = slides[i].Notes.Length > 0 ? 500 + i : 0;
            outline.AddRange([.. Place(places.Count + 1, 256 + i), .. Wide(slides[i].Outline)]);
            places.Add(stream.Count);
            stream.AddRange(Container(0x03EE, [.. Record(0x03EF, 2, [.. new byte[16], .. Number(notesId), .. new byte[4]]), .. Drawing(slides[i].Box)]));
            if (notesId > 0)
            {
                notes.AddRange(Place(places.Count + 1, notesId));
                places.Add(stream.Count);
                stream.AddRange(Container(0x03F0, Drawing(slides[i].Notes)));
            }
        }

        stream.AddRange(Container(0x03E8, [.. Container(0x0FF0, [.. outline]), .. Container(0x0FF0, [.. notes], instance: 2)]));
        stream.AddRange(Record(0x1772, 0, [.. Number(1 | (places.Count << 20)), .. places.SelectMany(Number)]));
        return CompoundWriter.Write(("PowerPoint Document", [.. stream]));
    }

    private static byte[] Drawing(string text) => Container(0x040C, Container(0xF002, Record(0x0FA8, 0, Encoding.Latin1.GetBytes(text))));

    private static byte[] Place(int reference, int id) => Record(0x03F3, 0, [.. Number(reference), .. new byte[8], .. Number(id), .. new byte[4]]);

    private static byte[] Wide(string text) => Record(0x0FA0, 0, Encoding.Unicode.GetBytes(text));

    private static byte[] Container(int type, byte[] content, int instance = 0) => Record(type, (instance << 4) | 15, content);

    private static byte[] Record(int type, int versionAndInstance, byte[] content)
    {
        var head = new byte[8];
        BinaryPrimitives.WriteUInt16LittleEndian(head, (ushort)versionAndInstance);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(2), (ushort)type);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), content.Length);
        return [.. head, .. content];
    }

    private static byte[] Number(int value) => BitConverter.GetBytes(value);
}
