using System.Globalization;
using System.Text;

namespace Steunpakket.Core.Gemeenten;

/// <summary>How a gemeente may be called in host names and site names.</summary>
public static class HostNames
{
    /// <summary>Its name and aliases without diacritics, spaces, hyphens and apostrophes: <c>rijssenholten</c>, <c>shertogenbosch</c>, <c>denbosch</c>.</summary>
    public static IReadOnlyList<string> Joined(Gemeente gemeente) => [.. Names(gemeente).Select(GemeenteNames.Key).Distinct()];

    /// <summary>The same, and then those with their hyphens, such as <c>rijssen-holten</c>: some hosts keep them.</summary>
    public static IReadOnlyList<string> JoinedAndHyphenated(Gemeente gemeente) =>
        [.. Joined(gemeente).Concat(Names(gemeente).Select(Hyphenated)).Distinct()];

    private static IEnumerable<string> Names(Gemeente gemeente)
    {
        ArgumentNullException.ThrowIfNull(gemeente);
        return gemeente.Aliases.Prepend(gemeente.Name);
    }

    private static string Hyphenated(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormKD))
        {
            if (letter == '-' || (char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
        }

        return text.ToString().Trim('-');
    }
}
