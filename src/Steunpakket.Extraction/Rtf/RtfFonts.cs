using System.Text;
using Steunpakket.Extraction.Text;

namespace Steunpakket.Extraction.Rtf;

/// <summary>The code pages of the fonts of one RTF document; a byte means what its font says.</summary>
internal sealed class RtfFonts
{
    private readonly Dictionary<int, Encoding?> _byFont = [];
    private Encoding _default = CodePage.Of(1252);
    private int _font;

    /// <summary>By <c>\ansicpg</c>, <c>\mac</c> or <c>\pc</c>; an unknown one leaves it.</summary>
    public void SetDefault(int codePage) => _default = CodePage.OrNull(codePage) ?? _default;

    public void Begin(int font) => _font = font;

    /// <summary>Of the font begun last, by <c>\fcharset</c>.</summary>
    public void SetCharset(int charset) => SetCodePage(CodePageOf(charset));

    /// <summary>Of the font begun last, by <c>\cpg</c>.</summary>
    public void SetCodePage(int? codePage)
    {
        if (codePage is { } page && _byFont.Count < 100_000)
        {
            _byFont[_font] = CodePage.OrNull(page);
        }
    }

    public Encoding EncodingOf(int font) => _byFont.GetValueOrDefault(font) ?? _default;

    private static int? CodePageOf(int charset) => charset switch
    {
        77 => 10000,
        128 => 932,
        129 => 949,
        130 => 1361,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        254 => 437,
        255 => 850,
        0 => 1252,
        _ => null, // the document's own
    };
}
