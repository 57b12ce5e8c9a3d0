using System.Buffers.Binary;

namespace Steunpakket.Extraction.Doc;

/// <summary>The stretches of a Word file, by their bytes, that have a property switched on ([MS-DOC] 2.9.33, 2.9.175).</summary>
/// <param name="property">Its number (sprm).</param>
internal sealed class FormattedRuns(ushort property)
{
    private const int PageBytes = 512;

    private readonly List<(uint From, uint Until)> _runs = [];

    public bool Contains(uint offset)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_runs[middle].Until <= offset)
            {
                low = middle + 1;
            }
            else if (_runs[middle].From > offset)
            {
                high = middle - 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="plc">Which pages of 512 bytes there are; broken ones are passed over, because text is more than its format.</param>
    /// <param name="areParagraphs">Else characters.</param>
    public FormattedRuns Read(ReadOnlySpan<byte> document, ReadOnlySpan<byte> plc, bool areParagraphs)
    {
        var count = Math.Max(0, (plc.Length - sizeof(uint)) / (2 * sizeof(uint)));
        for (var i = 0; i < count; i++)
        {
            var page = BinaryPrimitives.ReadUInt32LittleEndian(plc[(4 * (count + 1 + i))..]) & 0x3FFFFF;
            if ((page + 1) * PageBytes <= document.Length)
            {
                ReadPage(document.Slice((int)page * PageBytes, PageBytes), areParagraphs);
            }
        }

        _runs.Sort();
        return this;
    }

    private void ReadPage(ReadOnlySpan<byte> page, bool areParagraphs)
    {
        var count = page[^1];
        var entryBytes = areParagraphs ? 13 : 1;
        if ((4 * (count + 1)) + (entryBytes * count) >= PageBytes)
        {
            return;
        }

        for (var i = 0; i < count; i++)
        {
            var at = 2 * page[(4 * (count + 1)) + (entryBytes * i)];
            if (at > 0 && IsOn(areParagraphs ? OfParagraph(page, at) : OfCharacters(page, at)))
            {
                _runs.Add((BinaryPrimitives.ReadUInt32LittleEndian(page[(4 * i)..]), BinaryPrimitives.ReadUInt32LittleEndian(page[(4 * (i + 1))..])));
            }
        }
    }

    private static ReadOnlySpan<byte> OfCharacters(ReadOnlySpan<byte> page, int at) => Slice(page, at + 1, page[at]);

    // A length in words, less the one of the style's number; when 0 the next byte has it.
    private static ReadOnlySpan<byte> OfParagraph(ReadOnlySpan<byte> page, int at)
    {
        var (start, length) = page[at] != 0 ? (at + 1, (2 * page[at]) - 1) : at + 1 < page.Length ? (at + 2, 2 * page[at + 1]) : (at, 0);
        return length <= 2 ? [] : Slice(page, start + 2, length - 2);
    }

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> page, int start, int length) =>
        start + length <= page.Length ? page.Slice(start, length) : [];

    private bool IsOn(ReadOnlySpan<byte> sprms)
    {
        var isOn = false;
        while (sprms.Length >= 3)
        {
            var sprm = BinaryPrimitives.ReadUInt16LittleEndian(sprms);
            isOn = sprm == property ? (sprms[2] & 1) != 0 : isOn;
            var length = 2 + OperandBytes(sprm, sprms[2..]);
            if (length > sprms.Length)
            {
                break;
            }

            sprms = sprms[length..];
        }

        return isOn;
    }

    // [MS-DOC] 2.2.5.2: three bits tell it, but for two that are longer than a byte can say.
    private static int OperandBytes(ushort sprm, ReadOnlySpan<byte> operand) => (sprm >> 13) switch
    {
        0 or 1 => 1,
        2 or 4 or 5 => 2,
        3 => 4,
        7 => 3,
        _ => sprm == 0xD608 && operand.Length >= 2 ? BinaryPrimitives.ReadUInt16LittleEndian(operand) + 1
            : sprm == 0xC615 && operand[0] == 255 ? operand.Length
            : operand[0] + 1,
    };
}
