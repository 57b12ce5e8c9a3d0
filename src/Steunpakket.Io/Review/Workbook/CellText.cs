using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Steunpakket.Io.Review.Workbook;

/// <summary>Text as a cell of a workbook holds it.</summary>
/// <remarks>Excel reads <c>_x0041_</c> in a cell as the letter A, so an underscore that begins such a group is written as one itself (ECMA-376, ST_Xstring).</remarks>
internal static partial class CellText
{
    /// <summary>Characters that Excel allows in a cell.</summary>
    public const int Longest = 32_767;

    /// <summary>Without characters that XML cannot hold, and cut at the longest that Excel allows.</summary>
    public static string Encode(string text)
    {
        var sound = text.Length <= Longest && text.All(XmlConvert.IsXmlChar) ? text : Sound(text);
        return Escape().Replace(sound, "_x005F_");
    }

    public static string Decode(string cell) => Escaped().Replace(cell, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    private static string Sound(string text)
    {
        var sound = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (sound.Length + rune.Utf16SequenceLength > Longest)
            {
                break;
            }

            sound.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return sound.ToString();
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
