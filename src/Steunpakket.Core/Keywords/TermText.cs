using System.Globalization;
using System.Text;

namespace Steunpakket.Core.Keywords;

/// <summary>Brings what a person typed into the shape of the normalised texts (METHOD 4.1).</summary>
internal static class TermText
{
    private const char Hyphen = '\u2010';

    /// <summary>NFKC, lower case, single spaces, plain hyphens, without invisible characters such as the soft hyphen.</summary>
    public static string Normalise(string typed)
    {
        var text = new StringBuilder(typed.Length);
        foreach (var character in typed.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.GetUnicodeCategory(character) is not UnicodeCategory.Format)
            {
                text.Append(character == Hyphen ? '-' : character);
            }
        }

        return SingleSpaced(text.ToString());
    }

    public static string SingleSpaced(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static bool HasWordCharacter(string text) => text.Any(char.IsLetterOrDigit);
}
