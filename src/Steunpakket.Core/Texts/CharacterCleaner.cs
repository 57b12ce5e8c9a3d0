using System.Buffers;
using System.Globalization;
using System.Text;

namespace Steunpakket.Core.Texts;

/// <summary>The rules that look at one character: what is a space, a line end, a hyphen, and what must go.</summary>
/// <remarks>Runs before NFKC, which would otherwise leave <c>e</c> + soft hyphen + accent uncomposed and throws on unpaired surrogates.</remarks>
internal static class CharacterCleaner
{
    private const char SoftHyphen = '\u00AD';
    private const char Replacement = '\uFFFD';

    public static string Clean(string raw)
    {
        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);

        try
        {
            return new string(buffer.AsSpan(0, Clean(raw, buffer)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Clean(ReadOnlySpan<char> raw, Span<char> cleaned)
    {
        var length = 0;

        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];

            if (c is >= ' ' and <= '~' or '\n')
            {
                cleaned[length++] = c;
            }
            else if (c == SoftHyphen)
            {
                i = EndOfSoftHyphen(raw, i, length > 0 && char.IsLetter(cleaned[length - 1])) - 1;
            }
            else if (char.IsSurrogate(c))
            {
                i += CleanSurrogate(raw[i..], cleaned, ref length) - 1;
            }
            else if (!(c == '\r' && raw[i..] is [_, '\n', ..]) && CleanOne(c) is { } kept)
            {
                cleaned[length++] = kept;
            }
        }

        return length;
    }

    /// <returns>Null for a character that leaves no trace.</returns>
    private static char? CleanOne(char c) => c switch
    {
        '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
        '\u2010' or '\u2011' => '-',
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.PrivateUse => ' ',
            UnicodeCategory.Format => null,
            UnicodeCategory.OtherNotAssigned when IsNoncharacter(c) => ' ',
            _ => c,
        },
    };

    private static bool IsNoncharacter(char c) => c is >= '\uFFFE' or (>= '\uFDD0' and <= '\uFDEF');

    /// <returns>How many characters of <paramref name="raw"/> are done.</returns>
    private static int CleanSurrogate(ReadOnlySpan<char> raw, Span<char> cleaned, ref int length)
    {
        if (Rune.DecodeFromUtf16(raw, out var rune, out var consumed) != OperationStatus.Done)
        {
            cleaned[length++] = Replacement;
            return 1;
        }

        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format:
                break;
            case UnicodeCategory.PrivateUse:
                cleaned[length++] = ' ';
                break;
            default:
                raw[..consumed].CopyTo(cleaned[length..]);
                length += consumed;
                break;
        }

        return consumed;
    }

    /// <returns>Where to go on after a run of soft hyphens: behind the line end too, when the run broke a word there.</returns>
    private static int EndOfSoftHyphen(ReadOnlySpan<char> raw, int start, bool afterLetter)
    {
        var endOfRun = start;
        while (endOfRun < raw.Length && raw[endOfRun] == SoftHyphen)
        {
            endOfRun++;
        }

        var next = endOfRun;
        while (afterLetter && next < raw.Length && (char.IsWhiteSpace(raw[next]) || raw[next] == SoftHyphen))
        {
            next++;
        }

        var brokeWord = next < raw.Length && char.IsLetter(raw[next]) && raw[endOfRun..next].IndexOfAny('\n', '\r') >= 0;
        return brokeWord ? next : endOfRun;
    }
}
