using System.Buffers.Binary;
using System.Text;

namespace Steunpakket.Extraction.Doc;

/// <summary>Hands the visible text of a Word file to <see cref="PagedText"/>: body, footnotes, endnotes, headers, text boxes.</summary>
/// <remarks>Deleted and hidden text, field codes, comments and macros are not read.</remarks>
internal sealed class DocReader
{
    private const ushort DeletedProperty = 0x0800;
    private const ushort HiddenProperty = 0x083C;
    private const ushort InTableProperty = 0x2416;
    private const ushort RowEndProperty = 0x2417;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // Of body, footnotes, headers, macros, comments, endnotes, text boxes and text boxes in headers.
    private static readonly bool[] AreRead = [true, true, true, false, false, true, true, true];

    private readonly Fib _fib;
    private readonly DocCharacters _characters;
    private readonly ParserWatch _watch;
    private readonly List<Piece> _pieces;
    private readonly FormattedRuns[] _unseen;
    private readonly FormattedRuns _tables;
    private readonly FormattedRuns _rowEnds;

    /// <param name="table">The table stream.</param>
    public DocReader(Fib fib, ReadOnlySpan<byte> table, PagedText text, ParserWatch watch)
    {
        (_fib, _watch) = (fib, watch);
        _characters = new DocCharacters(text);
        _pieces = PieceTable.Read(table.Part(fib.Pieces), fib.Document.Length);
        var characters = table.Part(fib.CharacterRuns);
        var paragraphs = table.Part(fib.ParagraphRuns);
        _unseen =
        [
            new FormattedRuns(DeletedProperty).Read(fib.Document, characters, areParagraphs: false),
            new FormattedRuns(HiddenProperty).Read(fib.Document, characters, areParagraphs: false),
        ];
        _tables = new FormattedRuns(InTableProperty).Read(fib.Document, paragraphs, areParagraphs: true);
        _rowEnds = new FormattedRuns(RowEndProperty).Read(fib.Document, paragraphs, areParagraphs: true);
    }

    public void Read()
    {
        var position = 0L;
        foreach (var (length, isRead) in _fib.Lengths.Zip(AreRead))
        {
            if (isRead)
            {
                Read(position, position + length);
                _characters.EndPart();
            }

            position += length;
        }
    }

    /// <param name="from">First character, of all pieces one after another.</param>
    /// <param name="until">The one after the last.</param>
    private void Read(long from, long until)
    {
        var start = 0L;
        foreach (var piece in _pieces)
        {
            var first = Math.Max(from - start, 0);
            var last = Math.Min(until - start, piece.Characters);
            for (var i = first; i < last; i++)
            {
                _watch.Step();
                ReadOne(piece, (uint)(piece.Offset + (i * piece.BytesEach)));
            }

            start += piece.Characters;
        }
    }

    private void ReadOne(Piece piece, uint offset)
    {
        if (!_unseen[0].Contains(offset) && !_unseen[1].Contains(offset))
        {
            var bytes = _fib.Document.Slice((int)offset, piece.BytesEach);
            var c = piece.IsWide ? (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes) : Character(bytes[0]);
            _characters.Add(c, isInTable: _tables.Contains(offset), endsRow: c == DocCharacters.CellMark && _rowEnds.Contains(offset));
        }
    }

    private static char Character(byte value)
    {
        Span<char> one = stackalloc char[1];
        ReadOnlySpan<byte> bytes = [value];
        return value < 0x80 ? (char)value : Windows1252.GetChars(bytes, one) == 1 ? one[0] : '\uFFFD';
    }
}
