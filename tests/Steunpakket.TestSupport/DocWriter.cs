using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.TestSupport;

/// <summary>Writes Word 97 files: text in pieces, with characters that are deleted and paragraphs that are in tables.</summary>
internal static class DocWriter
{
    private const int TextAt = 1024;
    private const int CharacterPage = 1;

    /// <param name="body">With Word's own control characters.</param>
    /// <param name="footnotes">After the body; its length stands in the file's beginning.</param>
    /// <param name="deleted">A stretch of the body that is deleted.</param>
    /// <param name="rowEnds">Places of the cell marks that end a row; all text before the last is in a table.</param>
    public static byte[] Write(string body, string footnotes = "", string deleted = "", params int[] rowEnds)
    {
        var text = body + footnotes;
        var document = new byte[4096 + (2 * text.Length)];
        var pieces = Pieces(text, document);
        var table = new byte[4096];
        BinaryPrimitives.WriteUInt16LittleEndian(document, 0xA5EC);
        BinaryPrimitives.WriteUInt16LittleEndian(document.AsSpan(2), 0xC1);
        BinaryPrimitives.WriteUInt16LittleEndian(document.AsSpan(0x0A), 0x0200);
        BinaryPrimitives.WriteInt32LittleEndian(document.AsSpan(0x4C), body.Length);
        BinaryPrimitives.WriteInt32LittleEndian(document.AsSpan(0x50), footnotes.Length);
        pieces.CopyTo(table, 0);
        Pair(document, 0x1A2, 0, pieces.Length);

        var from = body.IndexOf(deleted, StringComparison.Ordinal);
        if (deleted.Length > 0)
        {
            Page(document, CharacterPage, [(TextAt + from, TextAt + from + deleted.Length, [0x00, 0x08, 1])], areParagraphs: false);
            Pages(document, table, 0xFA, 2048, CharacterPage);
        }

        if (rowEnds.Length > 0)
        {
            var last = rowEnds[^1] + 1;
            var runs = rowEnds.Select(end => (From: TextAt + end, Until: TextAt + end + 1, Sprms: (byte[])[0x16, 0x24, 1, 0x17, 0x24, 1]));
            var start = TextAt;
            var all = new List<(int, int, byte[])>();
            foreach (var run in runs)
            {
                all.Add((start, run.From, [0x16, 0x24, 1]));
                all.Add(run);
                start = run.Until;
            }

            var page = (document.Length / 512) - 1;
            Page(document, page, all, areParagraphs: true);
            Pages(document, table, 0x102, 3072, page);
        }

        return CompoundWriter.Write(("WordDocument", document), ("1Table", table));
    }

    // One byte a character where windows-1252 has them, and the rest in a second piece of two bytes a character.
    private static byte[] Pieces(string text, byte[] document)
    {
        var narrow = text.TakeWhile(c => c < 0x80).Count();
        Encoding.Latin1.GetBytes(text[..narrow]).CopyTo(document, TextAt);
        var wideAt = (TextAt + narrow + 1) & ~1;
        Encoding.Unicode.GetBytes(text[narrow..]).CopyTo(document, wideAt);
        var plc = new byte[12 + 16];
        BinaryPrimitives.WriteInt32LittleEndian(plc.AsSpan(4), narrow);
        BinaryPrimitives.WriteInt32LittleEndian(plc.AsSpan(8), text.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(plc.AsSpan(14), 0x40000000 | (uint)(TextAt * 2));
        BinaryPrimitives.WriteUInt32LittleEndian(plc.AsSpan(22), (uint)wideAt);
        return [2, (byte)plc.Length, 0, 0, 0, .. plc];
    }

    private static void Page(byte[] document, int page, List<(int From, int Until, byte[] Sprms)> runs, bool areParagraphs)
    {
        var target = document.AsSpan(512 * page, 512);
        target[511] = (byte)runs.Count;
        var entries = 4 * (runs.Count + 1);
        var room = 510;
        for (var i = 0; i < runs.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(target[(4 * i)..], runs[i].From);
            BinaryPrimitives.WriteInt32LittleEndian(target[(4 * (i + 1))..], runs[i].Until);
            byte[] stored = areParagraphs ? [0, (byte)((runs[i].Sprms.Length + 3) / 2), 0, 0, .. runs[i].Sprms] : [(byte)runs[i].Sprms.Length, .. runs[i].Sprms];
            room = (room - stored.Length) & ~1;
            stored.CopyTo(target[room..]);
            target[entries + ((areParagraphs ? 13 : 1) * i)] = (byte)(room / 2);
        }
    }

    private static void Pages(byte[] document, byte[] table, int fib, int at, int page)
    {
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(at + 4), int.MaxValue);
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(at + 8), page);
        Pair(document, fib, at, 12);
    }

    private static void Pair(byte[] document, int at, int offset, int length)
    {
        BinaryPrimitives.WriteInt32LittleEndian(document.AsSpan(at), offset);
        BinaryPrimitives.WriteInt32LittleEndian(document.AsSpan(at + 4), length);
    }
}
