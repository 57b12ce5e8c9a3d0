using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Steunpakket.Extraction.Ole2;

namespace Steunpakket.Extraction.Mail;

/// <summary>A message, or an attachment of one, as properties by number ([MS-OXMSG] 2.1 and 2.4, numbers from [MS-OXPROPS]).</summary>
internal sealed class MapiStorage(CompoundFile file, CompoundEntry storage)
{
    public const int Subject = 0x0037;
    public const int PlainBody = 0x1000;
    public const int CompressedRtf = 0x1009;
    public const int HtmlBody = 0x1013;
    public const int AttachedData = 0x3701;
    public const int FileName = 0x3704;
    public const int LongFileName = 0x3707;

    private const int HiddenAttachment = 0x7FFE;
    private const int MessageCodePage = 0x3FFD;
    private const int InternetCodePage = 0x3FDE;
    private const int BinaryType = 0x0102;
    private const int StorageType = 0x000D;
    private const int WideText = 0x001F;
    private const int NarrowText = 0x001E;

    private readonly IReadOnlyList<CompoundEntry> _entries = file.Children(storage);
    private byte[]? _fixed;

    /// <summary>Of text that is not Unicode; null where the message does not say.</summary>
    public Encoding? CodePage => Extraction.Text.CodePage.OrNull(Number(MessageCodePage) ?? Number(InternetCodePage) ?? 0);

    /// <summary>A picture that the message itself shows.</summary>
    public bool IsHidden => Number(HiddenAttachment) is not (null or 0);

    public byte[]? Bytes(int property) => Stream(property, BinaryType);

    /// <returns>Null when there is none.</returns>
    public string? Text(int property) =>
        Stream(property, WideText) is { } wide ? Encoding.Unicode.GetString(wide)
            : Stream(property, NarrowText) is { } narrow ? Extraction.Text.TextDecoder.Decode(narrow, CodePage)
            : null;

    public MapiStorage? Storage(int property) =>
        Find(property, StorageType) is { Type: CompoundEntryType.Storage } found ? new MapiStorage(file, found) : null;

    /// <summary>Storages inside whose names begin so, in the order of their numbers.</summary>
    public IEnumerable<MapiStorage> Inside(string prefix) => _entries
        .Where(entry => entry.Type == CompoundEntryType.Storage && entry.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        .Select(entry => new MapiStorage(file, entry));

    private byte[]? Stream(int property, int type) => Find(property, type) is { Type: CompoundEntryType.Stream } found ? file.Read(found) : null;

    private CompoundEntry? Find(int property, int type)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"__substg1.0_{property:X4}{type:X4}");
        return _entries.FirstOrDefault(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    // Entries of 16 bytes: type, number, flags, value. What stands before them is 8, 24 or 32 bytes long.
    private int? Number(int property)
    {
        _fixed ??= _entries.FirstOrDefault(entry => entry.Name == "__properties_version1.0") is { } stream ? file.Read(stream) : [];
        for (var at = _fixed.Length % 16; at + 16 <= _fixed.Length; at += 16)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(_fixed.AsSpan(at + 2)) == property)
            {
                return BinaryPrimitives.ReadInt32LittleEndian(_fixed.AsSpan(at + 8));
            }
        }

        return null;
    }
}
