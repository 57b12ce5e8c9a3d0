using System.Text;
using UglyToad.PdfPig.Core;

namespace Steunpakket.PdfPig;

/// <summary>Makes text of glyphs in the order in which the page paints them: where the next one stands says whether a space, a line or a paragraph ended.</summary>
/// <remarks>The order is the author's program's, which in columns is the order of reading.</remarks>
internal sealed class GlyphFlow
{
    // In parts of the letters' size. Words are set at least a quarter apart, letters of one word hardly ever more than a fifth.
    private const double SpaceWidth = 0.22;
    private const double LineHeight = 0.9; // less is a raised or lowered letter
    private const double ParagraphHeight = 1.7;

    private const double SameDirection = 0.9; // cosine
    private const double NoWidth = 1e-9;

    private readonly StringBuilder _text = new();
    private Glyph _last;
    private bool _space;

    /// <summary>The glyph that came was a space; those at the edges of lines are let go.</summary>
    public void AddSpace() => _space = true;

    /// <param name="start">Where the glyph's base line begins, on the page.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="size">Of the letters, in points.</param>
    public void Add(string letters, PdfPoint start, PdfPoint end, double size)
    {
        var glyph = Glyph.Of(start, end, size, _last);
        if (_text.Length > 0)
        {
            _text.Append(Between(_last, glyph));
        }

        _text.Append(letters);
        (_last, _space) = (glyph, false);
    }

    public override string ToString() => _text.ToString();

    private string Between(Glyph last, Glyph next)
    {
        if ((next.UnitX * last.UnitX) + (next.UnitY * last.UnitY) < SameDirection)
        {
            return "\n";
        }

        var size = Math.Min(next.Size, last.Size);
        var down = last.Height(next) - next.Height(next);
        if (Math.Abs(down) > LineHeight * size)
        {
            return down > ParagraphHeight * size ? "\n\n" : "\n";
        }

        var gap = next.Along(next) - last.Along(next) - last.Width;
        return _space || gap > SpaceWidth * last.Size || gap < -last.Size ? " " : "";
    }

    /// <param name="X">Of its start on the page.</param>
    /// <param name="UnitX">With <paramref name="UnitY"/> the direction of its line.</param>
    /// <param name="Size">In points, above 0.</param>
    private readonly record struct Glyph(double X, double Y, double UnitX, double UnitY, double Width, double Size)
    {
        public static Glyph Of(PdfPoint start, PdfPoint end, double size, Glyph last)
        {
            var (x, y) = (end.X - start.X, end.Y - start.Y);
            var width = Math.Sqrt((x * x) + (y * y));
            var (unitX, unitY) = width > NoWidth ? (x / width, y / width) : last.Size > 0 ? (last.UnitX, last.UnitY) : (1, 0);
            return new Glyph(start.X, start.Y, unitX, unitY, width, size > 0 ? size : 1);
        }

        /// <summary>Where it starts along the line of <paramref name="line"/>.</summary>
        public double Along(Glyph line) => (X * line.UnitX) + (Y * line.UnitY);

        /// <summary>How high it stands above the line through the page's corner with the direction of <paramref name="line"/>.</summary>
        public double Height(Glyph line) => (Y * line.UnitX) - (X * line.UnitY);
    }
}
