using System.Globalization;
using System.Text;

namespace Steunpakket.Core.Gemeenten;

/// <summary>Makes spellings of one name equal: <c>Gemeente Súdwest-Fryslân</c> and <c>sudwest fryslan</c>.</summary>
public static class GemeenteNames
{
    private const string Prefix = "gemeente";

    /// <summary>Lower case letters and digits only, without diacritics and without a leading "gemeente".</summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(char.ToLowerInvariant(letter));
            }
        }

        var text = key.ToString();
        return text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length > Prefix.Length ? text[Prefix.Length..] : text;
    }
}
