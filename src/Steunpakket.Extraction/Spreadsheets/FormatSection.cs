using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Steunpakket.Extraction.Spreadsheets;

/// <summary>The first section of a number format, which holds for positive numbers, taken apart (ECMA-376 part 1, 18.8.31).</summary>
internal sealed partial class FormatSection
{
    private static readonly SearchValues<char> DateLetters = SearchValues.Create("ymdhsYMDHS");

    private readonly StringBuilder _before = new();
    private readonly StringBuilder _after = new();
    private readonly StringBuilder _digits = new();
    private readonly StringBuilder _letters = new();

    /// <summary>Without colours, conditions and words of its own; literals in quotes.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Empty where digits are not shown one by one: fractions and powers of ten.</summary>
    public string Digits => _digits.ToString().Contains('?', StringComparison.Ordinal) || _letters.ToString() == "E" ? "" : _digits.ToString();

    public string Before => _before.ToString();

    public string After => _after.ToString();

    public bool IsPercentage => After.Contains('%', StringComparison.Ordinal) || Before.Contains('%', StringComparison.Ordinal);

    public bool HasGroups => Digits.Contains(',', StringComparison.Ordinal);

    public int Decimals => Digits.LastIndexOf('.') is >= 0 and var at ? Digits.Length - at - 1 : 0;

    public bool IsDate => _digits.Length == 0 && _letters.ToString().AsSpan().ContainsAny(DateLetters);

    public static FormatSection First(string code)
    {
        var section = new FormatSection();
        var kept = new StringBuilder();
        code = Halves().Replace(code, "");
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            i = section.Take(code, i, kept);
        }

        section.Code = kept.ToString();
        return section;
    }

    private int Take(string code, int i, StringBuilder kept)
    {
        switch (code[i])
        {
            case '"':
                var end = code.IndexOf('"', i + 1);
                end = end < 0 ? code.Length : end;
                Literal(code[(i + 1)..end], kept);
                return end;
            case '\\':
                Literal(i + 1 < code.Length ? code[i + 1].ToString() : "", kept);
                return i + 1;
            case '_' or '*':
                return i + 1; // room as wide as the next character, or filled with it
            case '[':
                return Brackets(code, i, kept);
            case '0' or '#' or '?' or '.' or ',':
                (char.IsAsciiLetter(kept.Length > 0 ? kept[^1] : ' ') && code[i] is '.' or ',' && _digits.Length == 0 ? kept : _digits).Append(code[i]);
                return i;
            case '%' or '€' or '$' or '(' or ')' or '-' or '+' or ' ' or '/' or ':':
                Literal(code[i].ToString(), kept);
                return i;
            default:
                _letters.Append(code[i]);
                kept.Append(code[i]);
                return i;
        }
    }

    // [$€-413] is a currency and a language, [h] hours beyond a day, all others are colours and conditions.
    private int Brackets(string code, int i, StringBuilder kept)
    {
        var end = code.IndexOf(']', i);
        end = end < 0 ? code.Length - 1 : end;
        var inside = code[(i + 1)..end];
        if (inside.StartsWith('$'))
        {
            Literal(inside[1..].Split('-')[0], kept);
        }
        else if (inside is "h" or "hh" or "mm" or "ss" or "m" or "s")
        {
            _letters.Append(inside);
            kept.Append(inside);
        }

        return end;
    }

    private void Literal(string text, StringBuilder kept)
    {
        (_digits.Length == 0 ? _before : _after).Append(text);
        kept.Append('"').Append(text).Append('"');
    }

    // Hours are shown by 24.
    [GeneratedRegex("AM/PM|A/P", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Halves();
}
