using System.Text;

namespace Steunpakket.Core.Texts;

/// <summary>The number of words of a text: longest runs of letters and digits, so <c>dak- en thuislozen</c> has three.</summary>
public static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;

        for (var i = 0; i < text.Length; i++)
        {
            var wasInside = inside;
            inside = char.IsAscii(text[i]) ? char.IsAsciiLetterOrDigit(text[i]) : IsLetterOrDigit(text, ref i);
            words += inside && !wasInside ? 1 : 0;
        }

        return words;
    }

    private static bool IsLetterOrDigit(ReadOnlySpan<char> text, ref int i)
    {
        _ = Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
        i += length - 1;
        return Rune.IsLetterOrDigit(rune);
    }
}
