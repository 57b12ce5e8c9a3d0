using System.Text;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Embedding.Tokens;

/// <summary>Whether a sentence ends in the text between two tokens.</summary>
internal static class SentenceGap
{
    public static bool HasEnd(FoldedPage page, int from, int until)
    {
        var text = page.Padded;
        var lineFeeds = 0;
        for (var at = from; at < until;)
        {
            var length = 1;
            if (text[at] == '\n')
            {
                if (++lineFeeds == 2)
                {
                    return true;
                }
            }
            else if (!IsWhiteSpace(page.Text[at..], out length))
            {
                lineFeeds = 0;
                if (IsEndMark(text[at]) && IsWhiteSpace(page.Text[(at + 1)..], out _) && !(text[at] == '.' && Abbreviations.EndsAt(page, at)))
                {
                    return true;
                }
            }

            at += length;
        }

        return false;
    }

    private static bool IsEndMark(byte mark) => mark is (byte)'.' or (byte)'!' or (byte)'?' or (byte)';' or (byte)':';

    /// <param name="length">Of the character, in bytes; at least 1.</param>
    private static bool IsWhiteSpace(ReadOnlySpan<byte> text, out int length)
    {
        length = 1;
        if (text.IsEmpty)
        {
            return false;
        }

        if (text[0] < 0x80)
        {
            return text[0] is (byte)' ' or (>= 0x09 and <= 0x0D);
        }

        Rune.DecodeFromUtf8(text, out var rune, out length);
        return Rune.IsWhiteSpace(rune);
    }
}
