using System.Buffers.Binary;

namespace Steunpakket.Extraction.Ppt;

/// <summary>The slides of a show in order ([MS-PPT] 2.4.14.3 and 2.5): titles and bodies stand in its outline, all other text in the slides.</summary>
internal static class PptShow
{
    private const int Document = 0x03E8;
    private const int Slide = 0x03EE;
    private const int Notes = 0x03F0;
    private const int SlideList = 0x0FF0;
    private const int SlidePlace = 0x03F3;
    private const int Drawing = 0x040C;
    private const int Directory = 0x1772;
    private const int SlideFacts = 0x03EF;
    private const int SlidesList = 0;
    private const int NotesList = 2;
    private const int IdAt = 12;
    private const int NotesAt = 16;

    /// <returns>Per slide its paragraphs, then those of its notes.</returns>
    /// <exception cref="InvalidDataException">There is no show.</exception>
    public static List<List<string>> Read(byte[] stream, ParserWatch watch)
    {
        var text = new PptText(stream, watch);
        var all = new PptRecord(0, 0, IsContainer: true, 0, stream.Length);
        var top = text.Children(all).ToList();

        // A file that was saved quickly holds older states before the last.
        var document = top.FindLast(record => record.Type == Document);
        if (document.Type != Document)
        {
            throw new InvalidDataException("The presentation has no document.");
        }

        var places = Places(stream, top);
        var lists = text.Children(document).Where(record => record.Type == SlideList).ToList();
        var notes = Listed(stream, lists, NotesList, text).GroupBy(one => one.Id).ToDictionary(one => one.Key, one => one.First().Reference);
        var shown = new List<List<string>>();
        foreach (var (reference, _, outline) in Listed(stream, lists, SlidesList, text))
        {
            var slide = Taken(stream, places, reference, Slide);
            var noted = notes.TryGetValue(NotesOf(stream, slide, text), out var of) ? Taken(stream, places, of, Notes) : null;
            shown.Add([.. outline, .. Drawn(slide, text), .. Drawn(noted, text)]);
        }

        return shown;
    }

    // The outline: after each slide's place its texts.
    private static List<(uint Reference, uint Id, List<string> Texts)> Listed(byte[] stream, List<PptRecord> lists, int kind, PptText text)
    {
        var listed = new List<(uint Reference, uint Id, List<string> Texts)>();
        foreach (var record in lists.Where(list => list.Instance == kind).SelectMany(text.Children))
        {
            if (record.Type == SlidePlace && record.Length >= IdAt + 4)
            {
                listed.Add((Number(stream, record.Start), Number(stream, record.Start + IdAt), []));
            }
            else if (listed.Count > 0 && text.Own(record) is { Length: > 0 } own)
            {
                listed[^1].Texts.Add(own);
            }
        }

        return listed;
    }

    // Each once, however often it is listed.
    private static PptRecord? Taken(byte[] stream, Dictionary<uint, int> places, uint reference, int type) =>
        places.Remove(reference, out var at) && PptRecord.At(stream, at, stream.Length) is { } record && record.Type == type ? record : null;

    private static List<string> Drawn(PptRecord? slide, PptText text) =>
        slide is { } record ? [.. text.Children(record).Where(child => child.Type == Drawing).SelectMany(text.Inside)] : [];

    private static uint NotesOf(byte[] stream, PptRecord? slide, PptText text) =>
        slide is { } record && text.Children(record).FirstOrDefault(child => child.Type == SlideFacts) is { Length: >= NotesAt + 4 } facts
            ? Number(stream, facts.Start + NotesAt)
            : 0;

    private static uint Number(byte[] stream, int at) => BinaryPrimitives.ReadUInt32LittleEndian(stream.AsSpan(at));

    // Where each slide lies by its number; later directories replace earlier ones.
    private static Dictionary<uint, int> Places(byte[] stream, List<PptRecord> top)
    {
        var places = new Dictionary<uint, int>();
        foreach (var directory in top.Where(record => record.Type == Directory))
        {
            for (var at = directory.Start; at + 4 <= directory.End;)
            {
                var head = BinaryPrimitives.ReadUInt32LittleEndian(stream.AsSpan(at));
                var (first, count) = (head & 0xFFFFF, head >> 20);
                at += 4;
                for (var i = 0u; i < count && at + 4 <= directory.End; i++, at += 4)
                {
                    places[first + i] = BinaryPrimitives.ReadInt32LittleEndian(stream.AsSpan(at));
                }
            }
        }

        return places;
    }
}
